/** Runs every check over the records. */
import { checkAccounts } from './checks/accounts.ts';
import { checkAccountsSought } from './checks/accounts-sought.ts';
import { checkActs } from './checks/acts.ts';
import { checkCarriedNumbers } from './checks/carried-numbers.ts';
import { checkCorrections } from './checks/corrections.ts';
import { checkDates } from './checks/dates.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkEvidenceTo } from './checks/evidence-to.ts';
import { checkExamples } from './checks/examples.ts';
import { checkFileNames } from './checks/file-names.ts';
import { checkHelpers } from './checks/helpers.ts';
import { checkHosts } from './checks/hosts.ts';
import { checkListings } from './checks/listings.ts';
import { checkMeasures } from './checks/measures.ts';
import { checkParents } from './checks/parents.ts';
import { checkPlaces } from './checks/places.ts';
import { checkReleases } from './checks/releases.ts';
import { checkReview } from './checks/review.ts';
import { checkSites } from './checks/sites.ts';
import { checkSourceAccess } from './checks/source-access.ts';
import { checkSourceKeys } from './checks/source-keys.ts';
import { checkWording } from './checks/wording.ts';
import { checkYamlForm } from './checks/yaml-form.ts';
import type { Records } from './load-records.ts';
import type { Problem } from './problem.ts';

const checks: ((records: Records, today: string) => Problem[])[] = [
  checkFileNames, checkSourceKeys, checkSourceAccess, checkDates, checkHosts, checkAccounts, checkAccountsSought, checkParents, checkListings, checkDuplicates,
  checkActs, checkMeasures, checkEvidenceTo, checkCarriedNumbers, checkExamples, checkPlaces, checkReview, checkCorrections, checkReleases, checkHelpers, checkSites, checkWording, checkYamlForm,
];

/** All problems that the checks find, in the order of files and lines. */
export function checkRecords(records: Records, today: string): Problem[] {
  return checks.flatMap((check) => check(records, today)).sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : (one.line ?? 0) - (other.line ?? 0)));
}
