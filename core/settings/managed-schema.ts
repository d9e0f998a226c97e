/** The schema of an organisation's policy, in the dialect of JSON Schema that Chrome asks for; made from the forms of the settings. */
import { forms, type Form } from './forms.ts';
import { manageable } from './policy.ts';

function schemaOf(form: Form): object {
  switch (form.kind) {
    case 'switch':
      return { type: 'boolean' };
    case 'one-of':
      // Chrome refuses an extension whose schema lists the values of a number; those are checked when the policy is read.
      return typeof form.values[0] === 'number' ? { type: 'number' } : { type: 'string', enum: form.values };
    case 'parts':
      return { type: 'object', properties: Object.fromEntries(Object.entries(form.parts).map(([name, part]) => [name, schemaOf(part)])) };
    default:
      throw new Error(`A policy can't set what has the form "${form.kind}"`);
  }
}

const settings = { type: 'object', properties: Object.fromEntries(manageable.map((name) => [name, schemaOf(forms[name])])) };

export const managedSchema = {
  type: 'object',
  properties: {
    organisation: { title: 'Who set this', description: 'Shown to the reader beside what is locked.', type: 'string' },
    preset: { title: 'Where Caveat starts from', description: 'The reader can change it.', ...settings },
    locked: { title: 'What holds', description: 'The reader sees it and can’t change it.', ...settings },
  },
};
