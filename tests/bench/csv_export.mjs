// Makes an HMIS CSV export of any size, the same for the same wishes: node tests/bench/csv_export.mjs FOLDER [ENROLLMENTS]. Its people are numbers.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const facts = JSON.parse(readFileSync(join(root, 'public/standards/sources/data_elements.json'), 'utf8'));
const HOUSEHOLD = 3;
const BUFFERED = 1 << 16;

class Table {
  constructor(folder, file) {
    this.columns = facts.csv_files[file].columns.map((column) => column.name);
    this.handle = openSync(join(folder, file), 'w');
    this.text = `${this.columns.join(',')}\r\n`;
  }

  add(row) {
    this.text += `${this.columns.map((column) => row[column] ?? '').join(',')}\r\n`;
    if (this.text.length > BUFFERED) this.flush();
  }

  flush() {
    writeSync(this.handle, this.text);
    this.text = '';
  }

  close() {
    this.flush();
    closeSync(this.handle);
  }
}

const hash = (text) => createHash('sha256').update(text).digest('hex');
const meta = { DateCreated: '2026-09-02 10:00:00', DateUpdated: '2026-09-02 10:00:00', UserID: 'u1', ExportID: 'x1' };
const NO_RACES = { AmIndAKNative: 0, Asian: 0, HispanicLatinao: 0, MidEastNAfrican: 0, NativeHIPacific: 0, White: 0 };

/** Nine digits that could be somebody's by form, each once: an area from 210 on, a group from 10, a serial from 1001. */
function ssn(n) {
  const [areas, groups, serials] = [80, 89, 8999];
  return `2${10 + (n % areas)}${10 + (Math.floor(n / areas) % groups)}${1001 + (Math.floor(n / areas / groups) % serials)}`;
}

function writeProject(tables) {
  tables['Export.csv'].add({ ExportID: 'x1', SourceType: 1, ExportDate: '2026-10-31 09:00:00', ExportStartDate: '2025-10-01', ExportEndDate: '2026-09-30', SoftwareName: 'bench',
    CSVVersion: '2026 v1.0', ExportPeriodType: 3, ExportDirective: 2, HashStatus: 4, ImplementationID: 'i1' });
  tables['Organization.csv'].add({ OrganizationID: 'o1', OrganizationName: 'Bench', VictimServiceProvider: 0, ...meta });
  tables['Project.csv'].add({ ProjectID: 'p1', OrganizationID: 'o1', ProjectName: 'Shelter', OperatingStartDate: '2020-01-01', ContinuumProject: 1, ProjectType: 0, HousingType: 1, ...meta });
  tables['Funder.csv'].add({ FunderID: 'f1', ProjectID: 'p1', Funder: 8, StartDate: '2020-01-01', ...meta });
  tables['ProjectCoC.csv'].add({ ProjectCoCID: 'c1', ProjectID: 'p1', CoCCode: 'IL-510', ...meta });
  tables['HMISParticipation.csv'].add({ HMISParticipationID: 'h1', ProjectID: 'p1', HMISParticipationType: 1, HMISParticipationStatusStartDate: '2020-01-01', ...meta });
}

function writePerson(tables, n, faulty) {
  const adult = n % HOUSEHOLD === 0;
  const at = { EnrollmentID: `e${n}`, PersonalID: `p${n}`, ...meta };
  const day = { ...at, InformationDate: '2026-09-01', DataCollectionStage: 1 };
  tables['Client.csv'].add({ PersonalID: `p${n}`, FirstName: hash(`f${n}`), LastName: hash(`l${n}`), NameDataQuality: 1, SSN: ssn(n), SSNDataQuality: 1, DOB: `${adult ? 1980 : 2015}-01-1${n % 9}`,
    DOBDataQuality: 1, Sex: n % 2, BlackAfAmerican: 1, ...NO_RACES, VeteranStatus: 0, ...meta });
  tables['Enrollment.csv'].add({ ...at, ProjectID: 'p1', EntryDate: '2026-09-01', HouseholdID: `h${Math.floor(n / HOUSEHOLD)}`, RelationshipToHoH: adult ? 1 : 2, EnrollmentCoC: 'IL-510',
    DisablingCondition: 0, ...(adult ? { LivingSituation: 116, LengthOfStay: 10, DateToStreetESSH: '2026-08-15', TimesHomelessPastThreeYears: 1, MonthsHomelessPastThreeYears: faulty ? 109 : 102 } : {}) });
  tables['Exit.csv'].add({ ExitID: `x${n}`, ...at, ...{ DateCreated: '2026-09-11 10:00:00' }, ExitDate: '2026-09-10', Destination: 410 });
  const answers = adult ? { IncomeFromAnySource: 1, TotalMonthlyIncome: '640.00', Earned: 1, EarnedAmount: '640.00', BenefitsFromAnySource: 0 } : {};
  const income = { ...answers, InsuranceFromAnySource: 1, Medicaid: 1 };
  tables['IncomeBenefits.csv'].add({ IncomeBenefitsID: `i${n}`, ...day, ...income });
  tables['IncomeBenefits.csv'].add({ IncomeBenefitsID: `j${n}`, ...day, ...income, DateCreated: '2026-09-11 10:00:00', InformationDate: '2026-09-10', DataCollectionStage: 3 });
  if (adult) tables['HealthAndDV.csv'].add({ HealthAndDVID: `d${n}`, ...day, DomesticViolenceSurvivor: 0 });
  for (let type = 5; type <= 10; type += 1) tables['Disabilities.csv'].add({ DisabilitiesID: `t${n}.${type}`, ...day, DisabilityType: type, DisabilityResponse: 0 });
}

/** Households of three in one shelter; every `faultEvery`th person has the wrong number of months. */
export function writeExport(folder, { enrollments, faultEvery }) {
  mkdirSync(folder, { recursive: true });
  const tables = Object.fromEntries(Object.keys(facts.csv_files).map((file) => [file, new Table(folder, file)]));
  writeProject(tables);
  for (let n = 0; n < enrollments; n += 1) writePerson(tables, n, faultEvery > 0 && n % faultEvery === 0);
  for (const table of Object.values(tables)) table.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeExport(process.argv[2], { enrollments: Number(process.argv[3] ?? 100000), faultEvery: 50 });
}
