// The forms of the training site, as the real system bundles the elements of the Data Standards into screens.

const q = (on, field, more = {}) => ({ field, on, ...more });
const client = (field, more) => q('client', field, more);
const enrollment = (field, more) => q('enrollment', field, more);
const assessment = (field, more) => q('assessment', field, more);
const yes = (field) => [{ field, one_of: ['1'] }];

const RACES = ['AmIndAKNative', 'Asian', 'BlackAfAmerican', 'HispanicLatinao', 'MidEastNAfrican', 'NativeHIPacific', 'White'];
const noRace = [{ all: RACES.map((field) => ({ field, none_of: ['1'] })) }];

const INCOME = ['Earned', 'Unemployment', 'SSI', 'SSDI', 'VADisabilityService', 'VADisabilityNonService', 'PrivateDisability', 'WorkersComp',
  'TANF', 'GA', 'SocSecRetirement', 'Pension', 'ChildSupport', 'Alimony', 'OtherIncomeSource'];
const BENEFITS = ['SNAP', 'WIC', 'TANFChildCare', 'TANFTransportation', 'OtherTANF', 'OtherBenefitsSource'];
const INSURANCE = ['Medicaid', 'Medicare', 'SCHIP', 'VHAServices', 'EmployerProvided', 'COBRA', 'PrivatePay', 'StateHealthIns',
  'IndianHealthServices', 'OtherInsurance'];
const DISABILITIES = ['5', '6', '7', '8', '9', '10'];

const profile = {
  id: 'profile',
  sections: [
    { id: 'name', element: '3.01', questions: [client('FirstName'), client('MiddleName', { optional: true }), client('LastName'),
      client('NameSuffix', { optional: true }), client('NameDataQuality')] },
    { id: 'identity', element: '3.02, 3.03', questions: [client('SSN', { required_when: [{ field: 'SSNDataQuality', one_of: ['1', '2'] }] }),
      client('SSNDataQuality'), client('DOB', { required_when: [{ field: 'DOBDataQuality', one_of: ['1', '2'] }] }), client('DOBDataQuality')] },
    { id: 'race', element: '3.04', questions: [...RACES.map((field) => client(field)), client('RaceNone', { shown_when: noRace }),
      client('AdditionalRaceEthnicity', { optional: true })] },
    { id: 'sex', element: '4.21', questions: [client('Sex')] },
    { id: 'veteran', element: '3.07', about: 'adults', questions: [client('VeteranStatus')] },
    { id: 'lock', element: 'local', questions: [client('Locked', { help: 'help.locked' })] },
  ],
};

const release = {
  id: 'release',
  sections: [{ id: 'release', element: 'local', questions: ['ReleaseOption', 'ReleaseGranted', 'ReleaseProvider', 'ReleaseStart', 'ReleaseEnd',
    'ReleaseDocumentation', 'ReleaseWitness'].map((field) => q('release', field)) }],
};

const household = {
  id: 'household',
  sections: [{ id: 'household', element: '5.09, 3.15', questions: [q('household', 'HouseholdType'), q('member', 'RelationshipToHoH')] }],
};

const enrolling = {
  id: 'enrollment',
  sections: [{ id: 'enrollment', element: '3.10, 3.15, 3.16', questions: [enrollment('ProjectID'), enrollment('EnrollmentType'),
    enrollment('EntryDate'), enrollment('RelationshipToHoH'), enrollment('EnrollmentCoC')] }],
};

const livingSituation = [
  { id: 'prior-living', element: '3.917 A', about: 'adults_and_head', types: [0, 1, 4, 8], questions: [
    enrollment('LivingSituation', { weight: 2 }), enrollment('RentalSubsidyType', { shown_when: [{ field: 'LivingSituation', one_of: ['435'] }] }),
    enrollment('LengthOfStay'), enrollment('DateToStreetESSH'), enrollment('TimesHomelessPastThreeYears'),
    enrollment('MonthsHomelessPastThreeYears')] },
  { id: 'prior-living-b', element: '3.917 B', about: 'adults_and_head', types: [2, 3, 6, 7, 9, 10, 11, 12, 13, 14], questions: [
    enrollment('LivingSituation', { weight: 2 }), enrollment('RentalSubsidyType', { shown_when: [{ field: 'LivingSituation', one_of: ['435'] }] }),
    enrollment('LengthOfStay'),
    enrollment('LOSUnderThreshold', { shown_when: [{ field: 'LivingSituation', none_of: ['116', '101', '118'] }] }),
    enrollment('PreviousStreetESSH', { shown_when: yes('LOSUnderThreshold') }),
    ...['DateToStreetESSH', 'TimesHomelessPastThreeYears', 'MonthsHomelessPastThreeYears'].map((field) => enrollment(field, {
      shown_when: [{ any: [{ field: 'LivingSituation', one_of: ['116', '101', '118'] }, { field: 'PreviousStreetESSH', one_of: ['1'] }] }] }))] },
];
const disabling = { id: 'disabling', element: '3.08', questions: [enrollment('DisablingCondition')] };

const rolled = { rolled_forward: true };
const income = (late) => ({ id: 'income', element: '4.02', as: '4.02', about: 'adults_and_head',
  questions: [assessment('IncomeFromAnySource', late), assessment('TotalMonthlyIncome', late)],
  table: { id: 'income', gateway: 'IncomeFromAnySource', sources: INCOME, amount: true } });
const benefits = (late) => ({ id: 'benefits', element: '4.03', as: '4.03', about: 'adults_and_head',
  questions: [assessment('BenefitsFromAnySource', late)], table: { id: 'benefits', gateway: 'BenefitsFromAnySource', sources: BENEFITS } });
const insurance = (late) => ({ id: 'insurance', element: '4.04', as: '4.04',
  questions: [assessment('InsuranceFromAnySource', late)], table: { id: 'insurance', gateway: 'InsuranceFromAnySource', sources: INSURANCE } });
const disabilities = { id: 'disabilities', element: '4.05 to 4.10', as: '4.05', questions: [],
  table: { id: 'disability', gateway: 'DisablingCondition', sources: DISABILITIES, long_term: true } };
const violence = (late) => ({ id: 'domestic-violence', element: '4.11', as: '4.11', about: 'adults_and_head', questions: [
  assessment('DomesticViolenceSurvivor', late), assessment('WhenOccurred', { ...late, shown_when: yes('DomesticViolenceSurvivor') }),
  assessment('CurrentlyFleeing', { ...late, shown_when: yes('DomesticViolenceSurvivor') })] });

const entry = { id: 'entry', stage: '1', sections: [...livingSituation, disabling, income(), benefits(), insurance(), disabilities, violence()] };
const update = { id: 'update', stage: '2', sections: [income(rolled), benefits(rolled), insurance(rolled), disabilities, violence(rolled)] };
const annual = { id: 'annual', stage: '5', sections: [income(rolled), benefits(rolled), insurance(rolled)] };
const leaving = { id: 'exit', stage: '3', sections: [
  { id: 'exit', element: '3.11, 3.12', questions: [enrollment('ExitDate'), enrollment('ReasonForLeaving'), enrollment('Destination', { weight: 2 }),
    enrollment('DestinationSubsidyType', { shown_when: [{ field: 'Destination', one_of: ['435'] }] }),
    enrollment('OtherDestination', { shown_when: [{ field: 'Destination', one_of: ['17'] }] })] },
  income(rolled), benefits(rolled), insurance(rolled), disabilities] };

export const makeForms = () => ({
  pack: 'forms', format: 1, id: 'forms.fy2026', standards: 'fy2026',
  forms: [profile, household, release, enrolling, entry, update, annual, leaving],
});
