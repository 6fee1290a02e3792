// The forms of the training site: how the real system bundles the elements of the Data Standards into screens. Of whom, in which
// projects and for whose money a section is asked is not said here: the elements say it. Nor is "null unless": the fields say it.

const RACES = ['AmIndAKNative', 'Asian', 'BlackAfAmerican', 'HispanicLatinao', 'MidEastNAfrican', 'NativeHIPacific', 'White'];
const DISABILITIES = { 5: '4.05', 6: '4.06', 7: '4.07', 8: '4.08', 9: '4.09', 10: '4.10' };

const question = (field, more) => ({ field, ...more });
const optional = (field, more) => ({ field, optional: true, ...more });
const section = (id, elements, on, questions, more) => ({ id, elements, on, ...(questions.length > 0 ? { questions } : {}), ...more });
const local = (id, on, questions) => ({ id, on, questions });
/** Answers that stand from the last time and are asked again. */
const again = (stage) => (stage === '1' ? {} : { rolled_forward: true });

const profile = {
  id: 'profile',
  points: ['record_creation'],
  sections: [
    section('name', ['3.01'], 'client', ['FirstName', optional('MiddleName'), 'LastName', optional('NameSuffix'), 'NameDataQuality']),
    section('identity', ['3.02', '3.03'], 'client', [
      question('SSN', { required_when: [{ field: 'SSNDataQuality', one_of: ['1', '2'] }], help: 'help.ssn' }),
      'SSNDataQuality',
      question('DOB', { required_when: [{ field: 'DOBDataQuality', one_of: ['1', '2'] }] }),
      'DOBDataQuality',
    ]),
    section('race', ['3.04'], 'client', [
      ...RACES.map((field) => question(field, { group: 'race' })),
      question('RaceNone', { group: 'race' }),
      optional('AdditionalRaceEthnicity', { weight: 2 }),
    ]),
    section('sex', ['4.21'], 'client', ['Sex']),
    section('veteran', ['3.07'], 'client', ['VeteranStatus']),
    section('veteran-information', ['V1'], 'client', [
      'YearEnteredService', 'YearSeparated', 'WorldWarII', 'KoreanWar', 'VietnamWar', 'DesertStorm', 'AfghanistanOEF', 'IraqOIF', 'IraqOND',
      'OtherTheater', 'MilitaryBranch', 'DischargeStatus',
    ]),
    local('lock', 'client', [question('Locked', { help: 'help.locked' })]),
  ],
};

const household = {
  id: 'household',
  points: ['project_start'],
  sections: [section('household', ['3.15'], 'household', ['HouseholdType', question('RelationshipToHoH', { on: 'member' })])],
};

const release = {
  id: 'release',
  sections: [
    local('release', 'release', [
      'ReleaseOption', 'ReleaseGranted', 'ReleaseProvider', 'ReleaseStart', 'ReleaseEnd', 'ReleaseDocumentation', 'ReleaseWitness',
    ]),
  ],
};

const enrollment = {
  id: 'enrollment',
  points: ['project_start'],
  sections: [
    section('enrollment', ['5.05', '3.10', '3.15', '3.16'], 'enrollment', [
      question('ProjectID', { weight: 2 }), 'EnrollmentType', 'EntryDate', 'RelationshipToHoH', 'EnrollmentCoC',
    ]),
  ],
};

const date = section('assessment', ['5.04'], 'assessment', ['InformationDate']);

const priorLiving = section('prior-living', ['3.917'], 'enrollment', [
  question('LivingSituation', { weight: 2 }),
  'RentalSubsidyType',
  'LengthOfStay',
  // A stay has to be known before it can be short.
  question('LOSUnderThreshold', {
    shown_when: [
      { field: 'ProjectType', one_of: ['2', '3', '6', '7', '9', '10', '11', '12', '13', '14'] },
      { field: 'LivingSituation' },
      { field: 'LivingSituation', none_of: ['116', '101', '118'] },
    ],
  }),
  'PreviousStreetESSH',
  question('DateToStreetESSH', { help: 'help.homeless-since' }),
  question('TimesHomelessPastThreeYears', { help: 'help.times-homeless' }),
  question('MonthsHomelessPastThreeYears', { help: 'help.months-homeless' }),
]);

const disabling = section('disabling', ['3.08'], 'enrollment', ['DisablingCondition']);

/** The four HUD-verified sub-assessments. */
const income = (stage) =>
  section('income', ['4.02'], 'assessment', [
    question('IncomeFromAnySource', again(stage)),
    question('TotalMonthlyIncome', {
      ...again(stage),
      required_when: [{ field: 'IncomeFromAnySource', one_of: ['1'] }],
      help: 'help.total-income',
    }),
  ], { table: { id: 'income', gateway: 'IncomeFromAnySource', sources: '4.02/sources', amount: true, specify: ['OtherIncomeSource'] } });
const benefits = (stage) =>
  section('benefits', ['4.03'], 'assessment', [question('BenefitsFromAnySource', again(stage))], {
    table: { id: 'benefits', gateway: 'BenefitsFromAnySource', sources: '4.03/sources', specify: ['OtherBenefitsSource'] },
  });
const insurance = (stage) =>
  section('insurance', ['4.04'], 'assessment', [question('InsuranceFromAnySource', again(stage))], {
    table: { id: 'insurance', gateway: 'InsuranceFromAnySource', sources: '4.04/sources', specify: ['OtherInsurance'] },
  });
const disabilities = section('disabilities', Object.values(DISABILITIES), 'assessment', [], {
  table: { id: 'disability', gateway: 'DisablingCondition', sources: '1.3', long_term_sources: ['5', '7', '9', '10'], source_elements: DISABILITIES },
});

const violence = (stage) =>
  section('domestic-violence', ['4.11'], 'assessment', [
    question('DomesticViolenceSurvivor', again(stage)),
    question('WhenOccurred', again(stage)),
    question('CurrentlyFleeing', again(stage)),
  ]);

// What some funders ask besides.
const soar = (stage) => section('soar', ['P4'], 'assessment', [question('ConnectionWithSOAR', again(stage))]);
const pregnancy = (stage) => section('pregnancy', ['R10'], 'assessment', [question('PregnancyStatus', again(stage)), question('DueDate', again(stage))]);
const medical = (stage) =>
  section('medical-assistance', ['W3'], 'assessment', ['ADAP', 'NoADAPReason', 'RyanWhiteMedDent', 'NoRyanWhiteReason'].map((field) => question(field, again(stage))));
const viralLoad = (stage) =>
  section('viral-load', ['W4'], 'assessment',
    ['TCellCountAvailable', 'TCellCount', 'TCellSource', 'ViralLoadAvailable', 'ViralLoad', 'ViralLoadSource'].map((field) => question(field, again(stage))));
const antiRetroviral = (stage) => section('anti-retroviral', ['W6'], 'assessment', [question('AntiRetroviral', again(stage))]);
const youthEducation = (stage) =>
  section('youth-education', ['C3'], 'assessment', ['CurrentSchoolAttend', 'MostRecentEdStatus', 'CurrentEdStatus'].map((field) => question(field, again(stage))));
const schooling = (stage) => [
  section('last-grade', ['R4'], 'assessment', [question('LastGradeCompleted', again(stage))]),
  section('school-status', ['R5'], 'assessment', [question('SchoolStatus', again(stage))]),
  section('employment', ['R6'], 'assessment', ['Employed', 'EmploymentType', 'NotEmployedReason'].map((field) => question(field, again(stage)))),
  section('general-health', ['R7'], 'assessment', [question('GeneralHealthStatus', again(stage))]),
  section('dental-health', ['R8'], 'assessment', [question('DentalHealthStatus', again(stage))]),
  section('mental-health', ['R9'], 'assessment', [question('MentalHealthStatus', again(stage))]),
];

const youthHistory = [
  section('referral-source', ['R1'], 'enrollment', ['ReferralSource', 'CountOutreachReferralApproaches']),
  section('basic-center-status', ['R2'], 'enrollment', ['DateOfBCPStatus', 'EligibleForRHY', 'ReasonNoServices', 'RunawayYouth']),
  section('foster-care', ['R11'], 'enrollment', ['FormerWardChildWelfare', 'ChildWelfareYears', 'ChildWelfareMonths']),
  section('juvenile-justice', ['R12'], 'enrollment', ['FormerWardJuvenileJustice', 'JuvenileJusticeYears', 'JuvenileJusticeMonths']),
  section('family-issues', ['R13'], 'enrollment', [
    'UnemploymentFam', 'MentalHealthDisorderFam', 'PhysicalDisabilityFam', 'AlcoholDrugUseDisorderFam', 'InsufficientIncome', 'IncarceratedParent',
  ]),
];
const veteranHousehold = [
  section('area-income', ['V4'], 'enrollment', ['PercentAMI']),
  section('va-station', ['V6'], 'enrollment', ['VAMCStation']),
  section('targeting', ['V7'], 'enrollment', [
    'TargetScreenReqd', 'TimeToHousingLoss', 'AnnualPercentAMI', 'LiteralHomelessHistory', 'ClientLeaseholder', 'HOHLeaseholder', 'SubsidyAtRisk',
    'EvictionHistory', 'CriminalRecord', 'IncarceratedAdult', 'PrisonDischarge', 'SexOffender', 'DisabledHoH', 'CurrentPregnant', 'SingleParent',
    'DependentUnder6', 'HH5Plus', 'CoCPrioritized', 'HPScreeningScore', 'ThresholdScore',
  ]),
  section('mental-health-consultation', ['V10'], 'enrollment', ['MentalHealthConsultation']),
];

const entry = {
  id: 'entry',
  stage: '1',
  points: ['project_start'],
  sections: [
    date, priorLiving, disabling, income('1'), benefits('1'), insurance('1'), disabilities, violence('1'), soar('1'), pregnancy('1'),
    youthEducation('1'), ...schooling('1'), ...youthHistory, ...veteranHousehold, medical('1'), viralLoad('1'), antiRetroviral('1'),
  ],
};

const update = {
  id: 'update',
  stage: '2',
  points: ['update', 'occurrence_point'],
  sections: [
    date,
    // HUD asks it of the head alone, Chicago of each member.
    section('move-in', ['3.20'], 'enrollment', [optional('MoveInDate')], { about: 'all' }),
    section('engagement', ['4.13'], 'enrollment', [optional('DateOfEngagement')]),
    section('path-status', ['P3'], 'enrollment', [optional('DateOfPATHStatus'), optional('ClientEnrolledInPATH'), 'ReasonNotEnrolled']),
    income('2'), benefits('2'), insurance('2'), disabilities, violence('2'), soar('2'), pregnancy('2'), medical('2'), viralLoad('2'), antiRetroviral('2'),
  ],
};

const annual = {
  id: 'annual',
  stage: '5',
  points: ['annual_assessment'],
  sections: [date, income('5'), benefits('5'), insurance('5'), soar('5'), viralLoad('5')],
};

const leaving = {
  id: 'exit',
  stage: '3',
  points: ['project_exit'],
  sections: [
    section('exit', ['3.11', '3.12'], 'enrollment', [
      'ExitDate', 'ReasonForLeaving', question('Destination', { weight: 2 }), 'DestinationSubsidyType', 'OtherDestination',
    ]),
    date, income('3'), benefits('3'), insurance('3'), disabilities, soar('3'), youthEducation('3'), ...schooling('3'), medical('3'), viralLoad('3'),
    antiRetroviral('3'),
    section('housing-assessment', ['W5'], 'enrollment', ['HousingAssessment', 'SubsidyInformation']),
    section('commercial-exploitation', ['R15'], 'enrollment', [
      'ExchangeForSex', 'ExchangeForSexPastThreeMonths', 'CountOfExchangeForSex', 'AskedOrForcedToExchangeForSex',
      'AskedOrForcedToExchangeForSexPastThreeMonths',
    ]),
    section('labor-exploitation', ['R16'], 'enrollment', [
      'WorkplaceViolenceThreats', 'WorkplacePromiseDifference', 'CoercedToContinueWork', 'LaborExploitPastThreeMonths',
    ]),
    section('completion', ['R17'], 'enrollment', ['ProjectCompletionStatus', 'EarlyExitReason']),
    section('counseling', ['R18'], 'enrollment', [
      'CounselingReceived', 'IndividualCounseling', 'FamilyCounseling', 'GroupCounseling', 'SessionCountAtExit', 'SessionsInPlan', 'PostExitCounselingPlan',
    ]),
    section('safe-exit', ['R19'], 'enrollment', ['DestinationSafeClient', 'DestinationSafeWorker', 'PosAdultConnections', 'PosPeerConnections', 'PosCommunityConnections']),
    section('case-management-exit', ['V9'], 'enrollment', ['CMExitReason']),
  ],
};

const aftercare = {
  id: 'aftercare',
  points: ['post_exit'],
  sections: [section('aftercare', ['R20'], 'enrollment', ['AftercareDate', 'AftercareProvided', 'EmailSocialMedia', 'Telephone', 'InPersonIndividual', 'InPersonGroup'])],
};

// What happens in between, each time it happens.
const contact = {
  id: 'contact',
  points: ['occurrence_point'],
  sections: [
    section('contact', ['4.12', '5.04'], 'contact', [
      'InformationDate', question('CurrentLivingSituation', { weight: 2 }), 'CLSSubsidyType',
      ...['VerifiedBy', 'LeaveSituation14Days', 'SubsequentResidence', 'ResourcesToObtain', 'LeaseOwn60Day', 'MovedTwoOrMore'].map((field) => question(field, { project_types: [14] })),
      optional('LocationDetails', { weight: 2 }),
    ]),
  ],
};
const bedNight = { id: 'bed-night', points: ['occurrence_point'], sections: [section('bed-night', ['4.14'], 'bed_night', ['DateProvided'])] };

/** What kind of row it is (1.4) says which of the funders' services it is; an agency's own has none. */
const provided = (id, element, record_type, list, more = []) =>
  section(id, [element], 'service', ['DateProvided', question('TypeProvided', { list, weight: 2 }), ...more], { record_type });
const needOutcome = question('NeedOutcome', { required_when: [{ field: 'NeedStatus', one_of: ['closed'] }] });
const service = {
  id: 'service',
  points: ['occurrence_point'],
  sections: [
    provided('path-service', 'P1', '141', 'P1.2'), provided('path-referral', 'P2', '161', 'P2.2', ['ReferralOutcome']),
    provided('youth-service', 'R14', '142', 'R14.2'),
    provided('veteran-service', 'V2', '144', 'V2.2', ['SubTypeProvided', 'OtherTypeProvided']),
    provided('veteran-assistance', 'V3', '152', 'V3.4', ['FAAmount', 'FAStartDate', 'FAEndDate']),
    provided('voucher', 'V8', '210', 'V8.2', ['OtherTypeProvided']), provided('moving-on', 'C2', '300', 'C2.2', ['MovingOnOtherType']),
    provided('hopwa-service', 'W1', '143', 'W1.2'), provided('hopwa-assistance', 'W2', '151', 'W2.2', ['FAAmount']),
    local('local-service', 'service', ['ServiceDate', question('ServiceName', { weight: 2 }), 'NeedStatus', needOutcome]),
  ],
};
const coordinatedEntry = [
  {
    id: 'coordinated-assessment',
    points: ['occurrence_point'],
    sections: [section('coordinated-assessment', ['4.19'], 'coordinated_assessment', ['AssessmentDate', 'AssessmentLocation', 'AssessmentType', 'AssessmentLevel', 'PrioritizationStatus'])],
  },
  {
    id: 'coordinated-event',
    points: ['occurrence_point'],
    sections: [section('coordinated-event', ['4.20'], 'coordinated_event', [
      'EventDate', 'Event', 'ProbSolDivRRResult', 'ReferralCaseManageAfter', 'LocationCrisisOrPHHousing', 'ReferralResult', 'ResultDate',
    ])],
  },
];

// The agency's own record of where somebody was sent, and of what was said.
const referral = {
  id: 'referral',
  sections: [local('referral', 'referral', ['ReferralDate', question('ReferralProvider', { weight: 2 }), question('ReferralNeed', { weight: 2 }), 'NeedStatus',
    needOutcome])],
};
const note = { id: 'note', sections: [local('note', 'note', ['NoteDate', question('NoteText', { weight: 4 })])] };

export const makeForms = () => ({
  pack: 'forms',
  format: 1,
  id: 'fy2026',
  standards: 'fy2026',
  forms: [profile, household, release, enrollment, entry, update, annual, leaving, aftercare, contact, bedNight, service, referral, ...coordinatedEntry, note],
});
