// The invented names, agencies and projects that the training site's people are made from, and the people who are there on purpose.

export const AGENCIES = [
  { id: 'LAKESIDE', name: 'Lakeside Haven' },
  { id: 'CEDAR', name: 'Cedar Bridge Services' },
  { id: 'NORTHBR', name: 'North Branch Outreach' },
  { id: 'SOUTHSH', name: 'South Shore Aid' },
  { id: 'WELLS', name: 'Wells Street Center' },
  { id: 'PRAIRIE', name: 'Prairie Youth Alliance' },
  { id: 'ARMORY', name: 'Armory Veterans Support' },
  { id: 'COORD', name: 'Coordinated Entry Lead' },
];

// Project types are list 2.02.6, funders list 2.06.1.
export const PROJECTS = [
  { id: '9001', name: 'Lakeside Haven - Emergency Shelter (9001)', agency: 'LAKESIDE', type: 0, funder: '8' },
  { id: '9002', name: 'Lakeside Haven - Night Shelter (9002)', agency: 'LAKESIDE', type: 1, funder: '8' },
  { id: '9003', name: 'Lakeside Haven - Transitional Housing (9003)', agency: 'LAKESIDE', type: 2, funder: '5' },
  { id: '9004', name: 'Lakeside Haven - Winter Overflow 2024 (9004)', agency: 'LAKESIDE', type: 0, funder: '8', closed: true },
  { id: '9101', name: 'Cedar Bridge - Permanent Supportive Housing (9101)', agency: 'CEDAR', type: 3, funder: '2' },
  { id: '9102', name: 'Cedar Bridge - Rapid Re-housing (9102)', agency: 'CEDAR', type: 13, funder: '3' },
  { id: '9103', name: 'Cedar Bridge - Emergency Shelter (9103)', agency: 'CEDAR', type: 0, funder: '8' },
  { id: '9201', name: 'North Branch - Street Outreach (9201)', agency: 'NORTHBR', type: 4, funder: '11' },
  { id: '9202', name: 'North Branch - PATH Outreach (9202)', agency: 'NORTHBR', type: 4, funder: '21' },
  { id: '9203', name: 'North Branch - PATH Services Only (9203)', agency: 'NORTHBR', type: 6, funder: '21' },
  { id: '9301', name: 'South Shore Aid - State Homeless Prevention (9301)', agency: 'SOUTHSH', type: 12, funder: '46' },
  { id: '9302', name: 'South Shore Aid - Services Only (9302)', agency: 'SOUTHSH', type: 6, funder: '4' },
  { id: '9303', name: 'South Shore Aid - Employment and Income (9303)', agency: 'SOUTHSH', type: 6, funder: '4' },
  { id: '9401', name: 'Wells Street Center - Drop-in (9401)', agency: 'WELLS', type: 11, funder: '8' },
  { id: '9402', name: 'Wells Street Center - Safe Haven (9402)', agency: 'WELLS', type: 8, funder: '6' },
  { id: '9501', name: 'Prairie Youth - Street Outreach Program (9501)', agency: 'PRAIRIE', type: 4, funder: '25' },
  { id: '9601', name: 'Armory Veterans - SSVF Rapid Re-housing (9601)', agency: 'ARMORY', type: 13, funder: '33' },
  { id: '9602', name: 'Armory Veterans - SSVF Prevention (9602)', agency: 'ARMORY', type: 12, funder: '33' },
  { id: '1474', name: 'Coordinated Entry (1474)', agency: 'COORD', type: 14, funder: '4' },
];

export const FIRST_NAMES = [
  'Marcus', 'Denise', 'Luis', 'Ana', 'Keisha', 'Tomasz', 'Renata', 'Odell', 'Ruth', 'Kiara', 'Andre', 'Simone', 'Grant', 'Lupe', 'Priya', 'Dwayne',
  'Carmen', 'Howard', 'Yolanda', 'Victor', 'Irene', 'Jamal', 'Rosa', 'Calvin', 'Mei', 'Patrick', 'Gloria', 'Hassan', 'Bernice', 'Miguel', 'Nadia',
  'Samuel', 'Tanya', 'Winston', 'Elena', 'Darnell', 'Fatima', 'Gregory', 'Joyce', 'Omar', 'Paulette', 'Reggie', 'Sofía', 'Tyrone', 'Vivian', 'Wanda',
];
export const LAST_NAMES = [
  'Alvarez', 'Banks', 'Castillo', 'Dawson', 'Ellis', 'Ferrer', 'Gaines', 'Hobbs', 'Ibarra', 'Jennings', 'Kowalski', 'Lindsey', 'Mosley', 'Navarro',
  'Ortega', 'Pruitt', 'Quarles', 'Rivera', 'Sutton', 'Tolliver', 'Underwood', 'Vega', 'Whitlock', 'Yates', 'Zielinski', "O'Hara", 'Núñez', 'St. Clair',
  'Okafor', 'Petrov', 'Washington', 'Delgado', 'Freeman', 'Haddad', 'Santiago', 'Nguyen',
];

// Near the sample client Terrence Boyd, born 1968-02-11, last four 4471; none of them is him.
export const NEAR_TERRENCE_BOYD = [
  { first: 'Terence', last: 'Boyd', birth: '1986-02-11', four: '8812', sex: '1', project: '9103' },
  { first: 'Terrance', last: 'Boyde', birth: '1968-11-02', four: '3054', sex: '1', project: '9401' },
  { first: 'Terry', last: 'Boyd', birth: '1971-06-30', four: '', sex: '1', project: '9201' },
  { first: 'T', last: 'Boyd', birth: '1949-08-19', four: '7710', sex: '1', project: '9402' },
  { first: 'Terrence', last: 'Bond', birth: '1968-02-21', four: '4417', sex: '1', project: '9302' },
  { first: 'Lawrence', last: 'Boyd', birth: '1966-12-05', four: '1947', sex: '1', project: '9601' },
  { first: 'Theresa', last: 'Boyd', birth: '1988-02-11', four: '2290', sex: '0', project: '9101' },
  { first: 'Terrell', last: 'Boyd', birth: '1998-10-02', four: '6638', sex: '1', project: '9501', locked: true },
];

// Two people of one name.
export const TWINS = [
  { first: 'Marcus', last: 'Banks', birth: '1979-05-14', four: '3312' }, { first: 'Marcus', last: 'Banks', birth: '1991-01-30', four: '9054' },
  { first: 'Ana', last: 'Rivera', birth: '1985-07-07', four: '1180' }, { first: 'Anna', last: 'Rivera', birth: '1985-07-17', four: '5526' },
  { first: 'Luis', last: 'Ortega', birth: '1962-03-03', four: '7261' }, { first: 'Luís', last: 'Ortega Jr', birth: '1989-03-03', four: '2217' },
  { first: 'Kiara', last: 'Washington', birth: '2001-09-12', four: '4029' }, { first: 'Kierra', last: 'Washington', birth: '2001-12-09', four: '6190' },
];

// One person whom two agencies entered twice: what comes of not searching.
export const SAME_PERSON_TWICE = [
  { first: 'Renata', last: 'Vega', birth: '1989-03-14', four: '6120', sex: '0', project: '9101' },
  { first: 'Renata', last: 'Vega', birth: '1989-03-14', four: '', sex: '0', project: '9401' },
  { first: 'William', last: 'Tolliver', birth: '1957-11-23', four: '8035', sex: '1', project: '9402' },
  { first: 'Bill', last: 'Toliver', birth: '1957-11-23', four: '8035', sex: '1', project: '9201' },
  { first: 'Guadalupe', last: 'Núñez', birth: '1974-12-12', four: '3377', sex: '0', project: '9002' },
  { first: 'Lupe', last: 'Nunez', birth: '1974-12-12', four: '', sex: '0', project: '9303' },
  { first: 'Odell', last: 'St. Clair', birth: '1950-04-01', four: '5508', sex: '1', project: '9001' },
  { first: 'Odell', last: 'StClair', birth: '1950-01-04', four: '5508', sex: '1', project: '9602' },
];

// Given names that stand for each other, in English and in Spanish.
export const NICKNAMES = [
  ['terrence', 'terence', 'terrance', 'terry'], ['william', 'bill', 'billy', 'will', 'guillermo', 'memo'], ['robert', 'bob', 'bobby', 'rob', 'roberto', 'beto'],
  ['james', 'jim', 'jimmy', 'jaime'], ['john', 'jack', 'johnny', 'juan'], ['joseph', 'joe', 'joey', 'jose', 'pepe'], ['michael', 'mike', 'mickey', 'miguel'],
  ['charles', 'charlie', 'chuck', 'carlos'], ['richard', 'rick', 'dick', 'ricardo'], ['edward', 'ed', 'eddie', 'ted', 'eduardo', 'lalo'], ['francisco', 'frank', 'paco', 'pancho'],
  ['anthony', 'tony', 'antonio', 'tono'], ['gregory', 'greg'], ['samuel', 'sam'], ['victor', 'vic'], ['patrick', 'pat', 'patricia', 'patty', 'trish'],
  ['katherine', 'catherine', 'kathy', 'kate', 'cathy'], ['elizabeth', 'liz', 'beth', 'betty', 'isabel'], ['margaret', 'maggie', 'peggy', 'margarita'], ['guadalupe', 'lupe', 'lupita'],
  ['rosario', 'charo', 'rosa'], ['maria', 'mary', 'mari'], ['susan', 'sue', 'susie', 'susana'], ['deborah', 'debra', 'debbie'], ['reginald', 'reggie'], ['dolores', 'lola'],
];
