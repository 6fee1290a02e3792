#include "core/cli/words.hpp"

#include <array>

#include "core/base/json.hpp"

namespace rehearsal::cli {
namespace {

struct Word {
  const char* id;
  const char* en;
  const char* es;
};

constexpr std::array<Word, 56> words{{
    {"cli.unknown-command", "There is no command '{command}'. 'rehearsal help' lists them.",
     "No existe la orden '{command}'. 'rehearsal help' las enumera."},
    {"cli.unknown-option", "There is no option {option} here.", "Aquí no existe la opción {option}."},
    {"cli.option-twice", "{option} is given twice.", "{option} aparece dos veces."},
    {"cli.value-missing", "{option} wants a value.", "{option} pide un valor."},
    {"cli.no-value-wanted", "{option} takes no value.", "{option} no lleva valor."},
    {"cli.file-missing", "Which file? usage: {usage}", "¿Qué archivo? uso: {usage}"},
    {"cli.too-many-files", "Only one file at a time. usage: {usage}", "Un solo archivo a la vez. uso: {usage}"},
    {"cli.option-missing", "{option} is missing. usage: {usage}", "Falta {option}. uso: {usage}"},
    {"cli.unknown-language", "There is no language '{language}': en or es.",
     "No existe el idioma '{language}': en o es."},
    {"cli.bad-number", "{option} wants a whole number from 1 on, not '{value}'.",
     "{option} pide un número entero desde 1, no '{value}'."},
    {"cli.bad-id", "{option} wants 1 to 40 of the letters a-z, digits and dots, not '{value}'.",
     "{option} pide de 1 a 40 letras a-z, dígitos y puntos, no '{value}'."},
    {"cli.no-file", "There is no such file.", "No existe ese archivo."},
    {"cli.is-folder", "This is a folder, not a file.", "Es una carpeta, no un archivo."},
    {"cli.not-readable", "It cannot be read.", "No se puede leer."},
    {"cli.not-writable", "It cannot be written.", "No se puede escribir."},
    {"cli.no-packs", "No packs.json was found here; name the folder of the packs with --packs.",
     "No se encontró packs.json; indique la carpeta de los paquetes con --packs."},
    {"cli.no-pack-of-id", "There is no file and no {kind} pack '{id}'.", "No hay archivo ni paquete {kind} '{id}'."},
    {"cli.other-scenario", "This key is made for {scenario}.", "Esta clave es de {scenario}."},
    {"cli.empty-folder", "There is no .json file below this folder.", "No hay ningún archivo .json en esta carpeta."},
    {"cli.no-such-case", "It holds no case of {scenario}.", "No contiene ningún caso de {scenario}."},
    {"cli.no-case", "It holds no case.", "No contiene ningún caso."},
    {"cli.other-space", "It is of the space '{space}', the others of '{other}'.",
     "Es del espacio '{space}'; los otros, de '{other}'."},
    {"cli.hash-differs", "Its check sum does not fit: something in it was changed or damaged.",
     "Su suma de comprobación no coincide: algo se cambió o se dañó."},
    {"cli.set-aside", "{n} entries could not be read and were set aside.",
     "{n} anotaciones no se pudieron leer y se apartaron."},
    {"cli.contradiction", "Entry {id} differs between the files, which only damage can make; one of them was kept.",
     "La anotación {id} difiere entre archivos, algo que solo causa un daño; se conservó una."},
    {"cli.pack", "{file}: {kind} {id}", "{file}: {kind} {id}"},
    {"cli.packs-read", "Packs read: {good}. Refused: {refused}.", "Paquetes leídos: {good}. Rechazados: {refused}."},
    {"cli.merged", "{out}: files {files}, entries {entries}", "{out}: archivos {files}, anotaciones {entries}"},
    {"cli.no-key", "No key: the answers were not compared with the papers.",
     "Sin clave: las respuestas no se compararon con los documentos."},
    {"cli.as-it-stands", "as it stands", "tal como está"},
    {"cli.read-in", "Read in: {document}", "Léalo en: {document}"},
    {"cli.times", "{n} times", "{n} veces"},
    {"cli.compare-same", "Both reports say the same.", "Los dos informes dicen lo mismo."},
    {"cli.compare-name", "{part}: was {was}, now {is}", "{part}: antes {was}, ahora {is}"},
    {"cli.compare-gone", "No longer found: {finding}", "Ya no se encuentra: {finding}"},
    {"cli.compare-added", "Now found: {finding}", "Ahora se encuentra: {finding}"},
    {"cli.compare-changed", "Found in both, with other values: {finding}", "En ambos, con otros valores: {finding}"},
    {"cli.signed", "Signed by {person}: {outcome}", "Firmado por {person}: {outcome}"},
    {"cli.signed-same", "This grader says the same as the signed report.",
     "Este revisor dice lo mismo que el informe firmado."},
    {"cli.signed-differs",
     "This grader says otherwise than the signed report:", "Este revisor dice otra cosa que el informe firmado:"},
    {"cli.statistics", "{graded} of {all} records graded. Records that broke a rule:",
     "{graded} de {all} expedientes revisados. Expedientes que rompieron una regla:"},
    {"cli.no-rule-broken", "No record broke a rule.", "Ningún expediente rompió una regla."},
    {"cli.written-by", "written by {person} on {device}, space {space}, revision {rev}",
     "escrito por {person} en {device}, espacio {space}, revisión {rev}"},
    {"cli.entries", "entries {n}, cases {cases}", "anotaciones {n}, casos {cases}"},
    {"cli.case", "case {case}: {scenario}, learner {learner}, {mode}, generation {generation}, day {day}",
     "caso {case}: {scenario}, aprendiz {learner}, {mode}, generación {generation}, día {day}"},
    {"cli.attempt", "attempt {n}, handed in on {day}", "intento {n}, entregado el {day}"},
    {"cli.replaced", "replaced by a later generation", "reemplazado por una generación posterior"},
    {"cli.unknown-entries", "{n} entries of a newer version: this case cannot be graded here",
     "{n} anotaciones de una versión más nueva: este caso no se puede revisar aquí"},
    {"cli.rival", "(another device says: {n} more)", "(otro dispositivo dice otra cosa: {n} más)"},
    {"cli.bad-limits",
     "--limits wants days for EV-100, EV-102, EV-103, EV-142 or GD-28, as EV-102=90,GD-28=6; not '{value}'.",
     "--limits pide días para EV-100, EV-102, EV-103, EV-142 o GD-28, como EV-102=90,GD-28=6; no '{value}'."},
    {"cli.no-folder", "There is no such folder.", "No existe esa carpeta."},
    {"cli.no-export", "This is no HMIS CSV export: {file} is not there.",
     "No es una exportación HMIS CSV: falta {file}."},
    {"cli.check", "{id} {name} ({severity}): {n}", "{id} {name} ({severity}): {n}"},
    {"cli.and-more", "and {n} more", "y {n} más"},
    {"cli.unreadable-row", "{why}", "{why}"},
    {"cli.checked", "Rows read: {rows}. Findings: {findings}. Unreadable: {unreadable}.",
     "Filas leídas: {rows}. Hallazgos: {findings}. Ilegibles: {unreadable}."},
}};

}  // namespace

void add_words(Texts& texts) {
  Json english = Json::object(), spanish = Json::object();
  for (const Word& word : words) {
    english[word.id] = word.en;
    spanish[word.id] = word.es;
  }
  texts.load("en", canonical(english));
  texts.load("es", canonical(spanish));
}

}  // namespace rehearsal::cli
