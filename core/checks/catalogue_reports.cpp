#include "core/checks/catalogue.hpp"

// clang-format off
namespace rehearsal::checks {

// The tables of the reports, the CSV specification, the checks of other tools, and rules of the Manual: id, severity, name, and why it is not made here.
const std::string_view report_checks_text = R"(
AP-6a-N1|DK/PNTA|Name declined|
AP-6a-N2|Missing|Name missing|
AP-6a-N3|Issue|Name partial|
AP-6a-S1|DK/PNTA|SSN declined|
AP-6a-S2|Missing|SSN missing|
AP-6a-S3|Issue|SSN characters|
AP-6a-S4|Issue|SSN last four|
AP-6a-S5|Issue|SSN area|
AP-6a-S6|Issue|SSN group|
AP-6a-S7|Issue|SSN pattern|
AP-6a-D1|DK/PNTA|DOB declined|
AP-6a-D2|Missing|DOB missing|
AP-6a-D3|Issue|DOB with reason code|
AP-6a-D4|Issue|DOB approximate|
AP-6a-D5|Issue|DOB too early|
AP-6a-D6|Issue|DOB after creation|
AP-6a-D7|Issue|DOB not before start|
AP-6a-R1|DK/PNTA|Race declined|
AP-6a-R2|Missing|Race missing|
AP-6b-V1|DK/PNTA|Veteran status declined|
AP-6b-V2|Missing|Veteran status missing|
AP-6b-V3|Issue|Minor veteran|
AP-6b-P1|Issue|Overlap in the same project|
AP-6b-P2|Issue|Start after exit|
AP-6b-H1|Missing|Relationship missing|
AP-6b-H2|Issue|Relationship invalid|
AP-6b-H3|Issue|No head|
AP-6b-H4|Issue|Several heads|
AP-6b-C1|Missing|Enrollment CoC missing|
AP-6b-C2|Issue|Enrollment CoC wrong|
AP-6b-D1|DK/PNTA|Disabling condition declined|
AP-6b-D2|Missing|Disabling condition missing|
AP-6b-D3|Issue|Disabling condition contradicts disabilities|
AP-6c-1|DK/PNTA|Destination declined|
AP-6c-2|Missing|Destination missing|
AP-6c-3|DK/PNTA|Income at start declined|
AP-6c-4|Missing|Income at start absent|
AP-6c-5|Issue|Income at start contradicts sources|
AP-6c-6|DK/PNTA|Annual income declined|
AP-6c-7|Missing|Annual assessment absent|
AP-6c-8|Issue|Annual income contradicts sources|
AP-6c-9|DK/PNTA|Income at exit declined|
AP-6c-10|Missing|Income at exit absent|
AP-6c-11|Issue|Income at exit contradicts sources|
AP-6d-C|Missing|Time in institution missing|
AP-6d-D|Missing|Time in housing missing|
AP-6d-E|Missing|Approximate date missing|
AP-6d-F|DK/PNTA/Missing|Times missing|
AP-6d-G|DK/PNTA/Missing|Months missing|
AP-6e-B|bucket|Start entered late|
AP-6e-C|bucket|Exit entered late|
AP-6f-2|inactive|Inactive outreach record|
AP-6f-3|inactive|Inactive shelter record|
CS-1|Error|RaceNone|
CS-2|Error|V1 columns|
CS-3|Error|Service years|
CS-4|Error|SSN format|
CS-5|Error|VeteranStatus for minors|
CS-6|Error|RentalSubsidyType|
CS-7|Error|DestinationSubsidyType|
CS-8|Error|OtherDestination|
CS-9|Error|CLSSubsidyType|
CS-10|Error|VerifiedBy|
CS-11|Error|LeaveSituation14Days|
CS-12|Error|SubsequentResidence, ResourcesToObtain, LeaseOwn60Day, MovedTwoOrMore|
CS-13|Error|ReasonNotEnrolled|
CS-14|Error|ReasonNoServices / RunawayYouth|
CS-15|Error|OtherIncomeSourceIdentify|
CS-16|Error|OtherBenefitsSourceIdentify|
CS-17|Error|OtherInsuranceIdentify|
CS-18|Error|No...Reason (9 columns)|
CS-19|Error|NoADAPReason / NoRyanWhiteReason|
CS-20|Error|Income amounts|
CS-21|Error|WhenOccurred, CurrentlyFleeing|
CS-22|Error|DueDate|
CS-23|Error|EmploymentType / NotEmployedReason|
CS-24|Error|MostRecentEdStatus / CurrentEdStatus|
CS-25|Error|DisabilityResponse|
CS-26|Error|T-cell and viral-load columns, AntiRetroviral|
CS-27|Error|TypeProvided|
CS-28|Error|OtherTypeProvided|
CS-29|Error|MovingOnOtherType|
CS-30|Error|SubTypeProvided|
CS-31|Error|FAAmount|
CS-32|Error|FAStartDate, FAEndDate|
CS-33|Error|ReferralOutcome|
CS-34|Error|Bed night rows|
CS-35|Error|EarlyExitReason|
CS-36|Error|Exchange-for-sex details|
CS-37|Error|Labor exploitation details|
CS-38|Error|Counseling details|
CS-39|Error|Aftercare|
CS-40|Error|SubsidyInformation|
CS-41|Error|ResultDate|
CS-42|Error|Start rows|
CS-43|Error|Exit rows|
CS-44|Error|One exit|
CS-45|Error|EnrollmentCoC|
CS-46|Error|Orphans|
GV-1|Error|Entry before project opens / after it closes|
GV-2|Error|Entry in the future|
GV-3|Error|Entry over 20 years ago|
GV-4|Error|Entry before birth|
GV-5|Warning|Entry equals birth|
GV-6|Error|Entry after exit|
GV-7|Error|Already enrolled|
GV-8|Warning|Member before head|
GV-9|Warning|Entry over 30 days ago|
GV-10|Error|Same person twice in household|
GV-11|Error|Second head|
GV-12|Error|First member not head|
GV-13|Error|Exit in the future|
GV-14|Error|Exit outside operating dates|
GV-15|Error|Exit before entry|
GV-16|Error|Same-day exit from lodging|
GV-17|Warning|Exit over 30 days ago|
GV-18|Error|Exit before birth|
GV-19|Warning|Exit collides|
GV-20|Warning|Head leaves first|
GV-21|Warning|Member leaves after head|
GV-22|Error|Other destination text|
GV-23|Error|Name|
GV-24|Error|DOB range|
GV-25|Error|Race not answered|
GV-26|Error|Income Yes without source|
GV-27|Error|Income amount without Yes|
GV-28|Error|Benefits Yes without source|
GV-29|Error|Benefit without Yes|
GV-30|Error|Insurance Yes without type|
GV-31|Error|Insurance without Yes|
GV-32|Error|Service type|
GV-33|Error|Assessment date|
GV-34|Warning|Assessment over 30 days ago|
GV-35|Warning|Two annuals / two updates on one date|
GV-36|Error|Contact date|
GV-37|Error|Homeless-since date|
GV-38|Error|Due date|
GV-39|Error|Post-exit date|
GI-1|Error|Key blank|
GI-2|Warning|Required blank|
GI-3|Warning|Head without CoC|
GI-4|Warning|Value not in list|
GI-5|Warning|Entry after exit|
GI-6|Warning|One head per household|
GI-7|Warning|Unique key|
GI-8|Warning|Length and format|
GD-1|Error|Race contradiction|
GD-2|Error|Sex|
GD-3|Error|DOB contradiction|
GD-4|Error|SSN contradiction|
GD-5|Error|Name contradiction|
GD-6|Error|Lodging overlap|
GD-7|Error|NbN overlap|
GD-8|Error|Homeless lodging after move-in|
GD-9|Error|Housed twice|
GD-10|Error|Exit on entry day|
GD-11|Error|Unaccompanied under 12|
GD-12|Warning|HP client homeless before entry|
GD-13|Warning|RRH client not homeless before entry|
GD-14|Error|Total income against Yes/No|
GD-15|Error|Total income against sum|
GD-16|Warning|No veteran in household / head not veteran|
GD-17|Warning|Missed exit: shelter|
GD-18|Warning|Missed exit: night-by-night|
GD-19|Warning|Missed exit: outreach|
GD-20|Warning|Missed move-in|
GD-21|Error|Move-in outside stay|
GD-22|Error|Domestic violence at entry|
GD-23|Error|Benefits contradiction|
GD-24|Error|Disability at entry|
GD-25|Error|Annual assessment incomplete|
GD-26|Error|Employment contradiction|
GD-27|Error|HP targeting|
GD-28|Warning|Late entry|limit
MR-1|Error|Adult head when children are present|
MR-2|Error|Two minors, no parent tie|
MR-3|Error|Single person not Self|
MR-4|Warning|Child coded as spouse, spouse as child|
MR-5|Error|Newborn dates|
MR-6|Error|Members miss enrollment|whether somebody was left out is told by the papers alone; the grader has them
MR-7|Error|Members' CoC|
MR-8|Warning|Move-in on a member only|
MR-9|Error|Move-in in a non-PH project|
MR-10|Warning|Permanent exit without move-in|
MR-11|Error|Transfer already housed|
MR-12|Error|Engagement date outside stay|
MR-13|Warning|Engagement without contact|
MR-14|Error|No contact at start|
MR-15|Warning|Outreach client not unsheltered|
MR-16|Error|PATH value outside its short list|
MR-17|Error|PATH status at exit|
MR-18|Warning|PATH status before engagement|
MR-19|Error|3.917A fields hidden or empty|
MR-20|Error|3.917B asked when it should stop|
MR-21|Error|Threshold flag wrong|
MR-22|Warning|Stay longer than the episode|
MR-23|Warning|Months impossible|
MR-24|Error|3.08 not Yes|
MR-25|Warning|SSDI or VA disability without disabling condition|
MR-26|Error|Dependent disability question|
MR-27|Error|Information date of start rows|
MR-28|Error|Information date of exit rows|
MR-29|Error|Update outside stay|
MR-30|Error|Annual assessment window|
MR-31|Error|Annual for one member only|
MR-32|Error|Start edited instead of updated|an export holds each row as it stands now, not as it first was; the grader has the trail
MR-33|Warning|Update instead of correction|whether a new row is a change or a correction is told by the papers alone; the grader has them
MR-34|Warning|Income of minor on the child|
MR-35|Warning|SNAP on every member|
MR-36|Warning|Lump sum as income|
MR-37|Warning|Amount period|an amount says nothing of its period; the grader has the papers
MR-38|Error|99 where the client answered|what the client said stands in the papers; the grader has them
MR-39|Error|SSN quality|
MR-40|Error|Veteran rules|
MR-41|Error|Service years|
MR-42|Warning|DV consistency|
MR-43|Warning|DV of children|
MR-44|Warning|Destination copied|both may be true: whether they are stands in the papers; the grader has them
MR-45|Error|Destination 30 or 17 although known|whether the place is known stands in the papers; the grader has them
MR-46|Error|Family tenure|how long somebody may stay stands in the papers; the grader has them
MR-47|Error|Exit date of shelter|
MR-48|Error|Exit date of RRH|when help ended stands in the papers; the grader has them
MR-49|Error|Exit of one member|who left stands in the papers; the grader has them
MR-50|Error|Head left, no new head|
MR-51|Error|Wrong project|which project it was stands in the papers; the grader has them
MR-52|Error|Duplicate client|
MR-53|Error|Bed night per member|
MR-54|Error|SSVF basics|
MR-55|Warning|Insurance mapping|
MR-56|Warning|HP entry|
MR-57|Error|Retired FY2024 questions|
)";

}  // namespace rehearsal::checks
