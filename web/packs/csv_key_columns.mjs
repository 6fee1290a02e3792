// Columns in which a wrong name, type or null keeps a whole export from being used; Eva calls these high priority, the others errors.
const words = (text) => text.trim().split(/\s+/);

export const KEY_COLUMNS = {
  Export: words('ExportID ExportDate ExportStartDate ExportEndDate CSVVersion HashStatus ImplementationID'),
  Organization: words('OrganizationID OrganizationName VictimServiceProvider'),
  Project: words('ProjectID OrganizationID ProjectName OperatingStartDate OperatingEndDate ContinuumProject ProjectType HousingType RRHSubType ResidentialAffiliation'),
  Funder: words('FunderID ProjectID Funder StartDate EndDate'),
  ProjectCoC: words('ProjectCoCID ProjectID CoCCode Geocode GeographyType'),
  Inventory: words(`InventoryID ProjectID CoCCode HouseholdType Availability UnitInventory BedInventory CHVetBedInventory YouthVetBedInventory VetBedInventory
    CHYouthBedInventory YouthBedInventory CHBedInventory OtherBedInventory ESBedType InventoryStartDate InventoryEndDate`),
  HMISParticipation: words('HMISParticipationID ProjectID HMISParticipationType HMISParticipationStatusStartDate HMISParticipationStatusEndDate'),
  CEParticipation: words('CEParticipationID ProjectID AccessPoint ReceivesReferrals CEParticipationStatusStartDate CEParticipationStatusEndDate'),
  Client: words('PersonalID NameDataQuality SSN DOB AmIndAKNative Asian BlackAfAmerican HispanicLatinao MidEastNAfrican NativeHIPacific White RaceNone AdditionalRaceEthnicity VeteranStatus'),
  Enrollment: words(`EnrollmentID PersonalID ProjectID EntryDate HouseholdID RelationshipToHoH LivingSituation RentalSubsidyType LengthOfStay LOSUnderThreshold PreviousStreetESSH
    DateToStreetESSH TimesHomelessPastThreeYears MonthsHomelessPastThreeYears DisablingCondition MoveInDate DateCreated`),
  Exit: words('ExitID EnrollmentID PersonalID ExitDate Destination DestinationSubsidyType DateCreated'),
  IncomeBenefits: words(`IncomeBenefitsID EnrollmentID PersonalID InformationDate IncomeFromAnySource TotalMonthlyIncome Earned EarnedAmount Unemployment UnemploymentAmount SSI SSIAmount SSDI
    SSDIAmount VADisabilityService VADisabilityServiceAmount VADisabilityNonService VADisabilityNonServiceAmount PrivateDisability PrivateDisabilityAmount WorkersComp WorkersCompAmount TANF
    TANFAmount GA GAAmount SocSecRetirement SocSecRetirementAmount Pension PensionAmount ChildSupport ChildSupportAmount Alimony AlimonyAmount OtherIncomeSource OtherIncomeAmount
    OtherIncomeSourceIdentify BenefitsFromAnySource SNAP WIC TANFChildCare TANFTransportation OtherTANF OtherBenefitsSource OtherBenefitsSourceIdentify InsuranceFromAnySource Medicaid
    NoMedicaidReason Medicare NoMedicareReason SCHIP NoSCHIPReason VHAServices NoVHAReason EmployerProvided NoEmployerProvidedReason COBRA NoCOBRAReason PrivatePay NoPrivatePayReason
    StateHealthIns NoStateHealthInsReason IndianHealthServices NoIndianHealthServicesReason OtherInsurance OtherInsuranceIdentify ADAP NoADAPReason RyanWhiteMedDent NoRyanWhiteReason
    ConnectionWithSOAR DataCollectionStage`),
  HealthAndDV: words('HealthAndDVID EnrollmentID PersonalID InformationDate DomesticViolenceSurvivor WhenOccurred CurrentlyFleeing DataCollectionStage'),
  Disabilities: words('DisabilitiesID EnrollmentID PersonalID InformationDate DisabilityType DataCollectionStage'),
  Services: words('ServicesID EnrollmentID PersonalID DateProvided RecordType TypeProvided OtherTypeProvided MovingOnOtherType SubTypeProvided FAAmount FAStartDate FAEndDate ReferralOutcome'),
  CurrentLivingSituation: words(`CurrentLivingSitID EnrollmentID PersonalID InformationDate LeaveSituation14Days SubsequentResidence ResourcesToObtain LeaseOwn60Day MovedTwoOrMore
    LocationDetails`),
  Assessment: words('AssessmentID EnrollmentID PersonalID AssessmentDate'),
  AssessmentQuestions: words('AssessmentQuestionID AssessmentID EnrollmentID PersonalID'),
  AssessmentResults: words('AssessmentResultID AssessmentID EnrollmentID PersonalID'),
  Event: words('EventID EnrollmentID PersonalID EventDate'),
};
