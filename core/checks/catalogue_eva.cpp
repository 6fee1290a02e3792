#include "core/checks/catalogue.hpp"

// clang-format off
namespace rehearsal::checks {

// The checks of Eva: id, severity, name, and why it is not made here.
const std::string_view eva_checks_text = R"(
EV-8|High Priority|Duplicate EnrollmentID|
EV-7|High Priority|Duplicate PersonalID|
EV-98|High Priority|HouseholdID reused|
EV-9|High Priority|Person missing in Client file|
EV-10|High Priority|Project missing|
EV-6|High Priority|Null where not allowed, or wrong type|
EV-12|High Priority|Wrong columns|
EV-82|Error|Wrong columns|
EV-13|High Priority|Wrong data type|
EV-48|Error|Wrong data type|
EV-11|High Priority|Wrong date format|
EV-47|Error|Wrong date format|
EV-51|Error|Invalid disabling condition|
EV-52|Error|Invalid prior living situation|
EV-53|Error|Invalid relationship|
EV-54|Error|Invalid destination|
EV-55|Error|Invalid current living situation|
EV-50|Error|Invalid demographic value|
EV-49|Error|ExportID mismatch|
EV-134|Error|Forbidden characters|
EV-101|High Priority|No enrollments|
EV-140|High Priority|Export.csv row count|
EV-124|High Priority|Export out of date|
EV-126|High Priority|Not hashed with SHA-256|
EV-122|High Priority|Package|speaks of the zip, and an unpacked folder is what is given
EV-125|High Priority|Package|speaks of folders within the zip, and the folder that holds the files is what is given
EV-127|High Priority|Package|
EV-1|High Priority|Duplicate entries|
EV-2|High Priority|No head of household|
EV-3|High Priority|Too many heads|
EV-4|High Priority|Missing relationship|
EV-86|Error|Oldest member under 12|
EV-27|Error|Missing enrollment CoC|
EV-78|Warning|Incomplete or unknown name|
EV-34|Error|Missing DOB|
EV-60|Warning|Unknown DOB|
EV-84|Error|Born after entry|
EV-143|Warning|Age over 100|
EV-67|Warning|Unknown SSN|
EV-63|Warning|Unknown race/ethnicity|
EV-66|Warning|Unknown veteran status|
EV-30|Error|Missing prior residence|
EV-64|Warning|Unknown prior residence|
EV-68|Warning|Unknown living situation|
EV-130|Error|Missing prior subsidy type|
EV-26|Error|Missing length of stay|
EV-73|Warning|Unknown length of stay|
EV-41|Error|Incomplete living situation data|
EV-29|Error|Missing night before|
EV-28|Error|Missing approximate date homeless|
EV-31|Error|Missing months or times|
EV-61|Warning|Unknown months or times|
EV-69|Warning|Homeless since after entry|
EV-70|Warning|Months can be worked out|
EV-71|Warning|Date and months disagree|
EV-105|Warning|Three years conflict|
EV-32|Warning|Unknown disabling condition|
EV-99|Error|Exit before start|
EV-14|Error|Future exit|
EV-75|Warning|Future entry|
EV-40|Error|Invalid move-in date|
EV-72|Warning|Possible missed move-in|
EV-102|Warning|Long stayer (local setting)|limit
EV-104|Warning|Long stayer (outlier)|
EV-103|Warning|No recent contact|limit
EV-142|Warning|No recent bed night|limit
EV-107|Error|No bed night on entry date|
EV-108|Error|Bed night on exit date|
EV-77|Warning|Overlapping enrollments|
EV-118|Error|Enrollment before / after operating period|
EV-116|Error|Enrollment before / after operating period|
EV-117|Error|Enrollment crosses operating start / end / both|
EV-119|Error|Enrollment crosses operating start / end / both|
EV-120|Error|Enrollment crosses operating start / end / both|
EV-113|Warning|Enrollment before / after participating period|
EV-111|Warning|Enrollment before / after participating period|
EV-112|Error|Enrollment crosses participating start / end / both|
EV-114|Error|Enrollment crosses participating start / end / both|
EV-115|Error|Enrollment crosses participating start / end / both|
EV-59|Warning|Unknown destination|
EV-121|Error|Missing destination subsidy type|
EV-129|Error|Missing current living situation subsidy|
EV-87|Error|Missing income at entry|
EV-89|Error|Missing income at exit|
EV-88|Error|Conflicting income at entry|
EV-90|Error|Conflicting income at exit|
EV-96|Error|Missing non-cash benefits at entry|
EV-97|Error|Conflicting non-cash benefits at entry|
EV-92|Error|Missing health insurance at entry|
EV-93|Error|Missing health insurance at exit|
EV-94|Error|Conflicting health insurance at entry|
EV-95|Error|Conflicting health insurance at exit|
EV-100|Warning|Referral open too long|limit
EV-15|Error|Missing year entered|
EV-16|Error|Year entered in future|
EV-17|Error|Missing year separated|
EV-18|Error|Year separated in future|
EV-19|Error|Missing war(s)|
EV-57|Warning|Unknown war(s)|
EV-20|Error|Missing branch|
EV-58|Warning|Unknown branch|
EV-21|Error|Missing discharge status|
EV-56|Warning|Unknown discharge status|
EV-22|Error|Missing percent AMI|
EV-23|Error|Missing VAMC station|
EV-25|Error|Missing HP score|
EV-139|High Priority|Client data in a victim service provider|
EV-106|High Priority|NbN project without bed nights|
EV-110|Error|Missing RRH subtype|
EV-36|High Priority|Missing housing type|
)";

}  // namespace rehearsal::checks
