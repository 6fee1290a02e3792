// The way of Terrence Boyd through the shelter, as a person enters it who has read his documents: what is said in words
// there is picked here by the words of the screen. A step is [what a hand does, then its arguments].

const place = 'Place not meant for habitation (e.g., a vehicle, an abandoned building, bus/train/subway station/airport or anywhere outside)';
const rest = ['press', 'button', 'Answer the rest with No'];
const done = ['press', 'button', 'Done'];
const tab = (name) => ['press', 'tab', name];

/** By name, by the spelling of the ID with the birth, and by the last four digits; none of those found is he. */
const search = [
  ['press', 'button', 'Start with Terrence Boyd'],
  ['type', 'Name', 'Terrence Boyd'],
  ['press', 'button', 'Search'],
  ['type', 'Name', 'Terence Boyd'],
  ['type', 'Date of birth', '02/11/1968'],
  ['press', 'button', 'Search'],
  ['type', 'Name', ''],
  ['type', 'Date of birth', ''],
  ['type', 'Last four of SSN', '4471'],
  ['press', 'button', 'Search'],
];

const create = [
  ['press', 'button', 'Create a new client'],
  ['type', 'First name', 'Terrence'],
  ['type', 'Last name', 'Boyd'],
  ['press', 'button', 'Create the record'],
];

const profile = [
  ['choose', 'Name data quality', 'Full name reported'],
  ['type', 'Social Security Number', 'xxxxx4471'],
  ['choose', 'SSN data quality', 'Approximate or partial SSN reported'],
  ['type', 'Date of birth', '02/11/1968'],
  ['choose', 'DOB data quality', 'Full DOB reported'],
  ['tick', 'Black, African American, or African'],
  ['choose', 'Veteran status', 'Yes'],
];

/** Option B: only this agency sees it, so the record is locked. */
const release = [
  tab('Release (ROI)'),
  ['press', 'button', 'Add a release'],
  ['choose', 'Sharing option', 'B: Limited Sharing, record locked'],
  ['answer', 'Release granted', 'Yes'],
  ['choose', 'Provider', 'Lakeside Haven'],
  ['type', 'Start date', '10/05/2026'],
  ['type', 'End date', '10/05/2029'],
  ['choose', 'Documentation', 'Option B form: Limited Sharing'],
  ['type', 'Witness', 'Marta Quiroga'],
  tab('Profile'),
  ['answer', 'Record locked', 'Yes'],
];

const household = [
  tab('Household'),
  ['press', 'button', 'Start a household'],
  ['choose', 'Household type', 'Single person'],
  ['choose', 'Relationship to head of household', 'Self (Head of Household)'],
];

const enroll = [
  tab('Entry / Exit'),
  ['choose', 'Project', 'Lakeside Haven - Emergency Shelter (9001)'],
  ['choose', 'Entry type', 'HUD'],
  ['type', 'Project start date', '10/05/2026'],
  ['choose', 'Relationship to head of household', 'Self (Head of Household)'],
  ['choose', 'Enrollment CoC code', 'Chicago CoC'],
  ['press', 'button', 'Save and continue'],
];

/** Asked of him only now that he is in a project; his veteran status brings no further question in a shelter. */
const sex = [tab('Profile'), ['choose', 'Sex', 'Male'], tab('Entry / Exit')];

const prior = [
  ['choose', 'Type of residence', place],
  ['choose', 'Length of stay in prior living situation', '90 days or more but less than one year'],
  ['type', 'Approximate date this episode of homelessness started', '12/14/2025'],
  ['choose', 'Times on street, in ES or SH in past three years', 'Two times'],
  ['choose', 'Months homeless in past three years', '12'],
  ['choose', 'Disabling condition', 'Yes'],
];

/** The four verifications: $207 a week times 52 through 12 is $897; SNAP; Medicaid; the hip that limits and the sugar that does not. */
const verifications = [
  ['choose', 'Income from any source', 'Yes'],
  ['answer', 'Earned income', 'Yes'],
  ['type', 'Monthly amount', '897'],
  done,
  rest,
  ['type', 'Total monthly income', '897'],
  ['choose', 'Non-cash benefit from any source', 'Yes'],
  ['answer', 'SNAP', 'Yes'],
  rest,
  ['choose', 'Covered by health insurance', 'Yes'],
  ['answer', 'Medicaid', 'Yes'],
  rest,
  ['answer', 'Physical disability', 'Yes'],
  ['choose', 'Expected to be of long-continued and indefinite duration and substantially impairs ability to live independently', 'Yes'],
  done,
  ['answer', 'Chronic health condition', 'Yes'],
  ['choose', 'Expected to be of long-continued and indefinite duration and substantially impairs ability to live independently', 'No'],
  done,
  rest,
  ['choose', 'Survivor of domestic violence', 'No'],
];

const goOn = (day) => [['press', 'button', `Go on to ${day}`], ['press', 'button', `Go on to ${day}`]];

/** The old row ends the day before, a new one begins: 20 hours at $18.75 are $1,625 a month; care by the VA. */
const update = [
  ...goOn('November 2'),
  tab('Interim reviews'),
  ['answer', 'Data collection stage', 'Update'],
  ['type', 'Information date', '11/02/2026'],
  ['press', 'button', 'Begin the review'],
  ['choose', 'Income from any source', 'Yes'],
  ['press', 'button', 'Open the row: Earned income'],
  ['type', 'End date', '11/01/2026'],
  ['press', 'button', 'Add a new row of this source'],
  ['type', 'Monthly amount', '1625'],
  done,
  ['type', 'Total monthly income', '1625'],
  ['choose', 'Non-cash benefit from any source', 'Yes'],
  ['choose', 'Covered by health insurance', 'Yes'],
  ['press', 'button', "Open the row: Veteran's Health Administration (VHA)"],
  ['type', 'End date', '11/01/2026'],
  ['press', 'button', 'Add a new row of this source'],
  done,
  ['choose', 'Survivor of domestic violence', 'No'],
];

const exit = [
  ...goOn('November 20'),
  tab('Entry / Exit'),
  tab('Exit'),
  ['type', 'Project exit date', '11/20/2026'],
  ['press', 'button', 'Begin the exit'],
  ['choose', 'Reason for leaving', 'Left for housing opportunity before completing program'],
  ['choose', 'Destination', 'Rental by client, no ongoing housing subsidy'],
  ['choose', 'Income from any source', 'Yes'],
  ['type', 'Total monthly income', '1625'],
  ['choose', 'Non-cash benefit from any source', 'Yes'],
  ['choose', 'Covered by health insurance', 'Yes'],
];

export const submit = [
  ['press', 'button', 'Send for grading'],
  ['press', 'button', 'Send it'],
];

export const toTheRecord = [...search, ...create];
export const toTheEnrollment = [...toTheRecord, ...profile, ...release, ...household, ...enroll];
export const wholePath = [...toTheEnrollment, ...sex, ...prior, ...verifications, ...update, ...exit, ...submit];

/** Lets a hand do the steps; a step that cannot be done says which one it was. */
export async function walk(hand, steps) {
  for (const [at, [what, ...words]] of steps.entries()) {
    try {
      await hand[what](...words);
    } catch (error) {
      throw new Error(`step ${at + 1}, ${what} ${words.join(': ')}: ${error.message}`, { cause: error });
    }
  }
}
