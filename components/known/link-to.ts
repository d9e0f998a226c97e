/** The address of a record within the page: "#status/ru-foreign-agent%2Fmeduza". */
import type { RowType } from '../../core/known/rows.ts';

export function linkTo(type: RowType, id: string): string {
  return `#${type}/${encodeURIComponent(id)}`;
}
