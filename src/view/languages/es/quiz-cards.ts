import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizCards } from '../en/quiz-cards.ts'

const { number, counted } = grammarOf('es')
const questions = (count: number): string => counted(count, '# pregunta', '# preguntas')

/** What is said of questions that people write, bring in and take along, in Spanish. */
export const quizCards: QuizCards = {
  quizCards: {
    form: {
      title: 'Mi pregunta',
      editTitle: 'Editar la pregunta',
      question: 'Pregunta (_____ hace un hueco)',
      answer: 'Respuesta',
      accept: 'Otras correctas (separadas por ;)',
      source: 'Palabras de las lecturas que lo dicen',
      send: 'Continuar',
      save: 'Guardar',
    },
    problems: {
      question: () => phrase`La pregunta está vacía. Hay que escribir lo que se va a preguntar.`,
      answer: () => phrase`La respuesta está vacía. Se escribe como la dicen las lecturas.`,
      longQuestion: (limit) => phrase`La pregunta tiene más de ${number(limit)} caracteres.`,
      longAnswer: (limit) => phrase`La respuesta tiene más de ${number(limit)} caracteres.`,
      longAccept: (limit, most) =>
        phrase`Puede haber ${number(most)} respuestas más, de ${number(limit)} caracteres cada una.`,
    },
    noSource: () =>
      phrase`Una pregunta necesita un pasaje de las lecturas que diga su respuesta, porque eso es lo que se muestra. Esas palabras no aparecen ahí.`,
    near: () => phrase`¿Es uno de estos?`,
    noNear: () =>
      phrase`Hay que pulsar el botón y dar algunas palabras tal como están en el texto, o más cercanas a él.`,
    buttons: {
      use: (at) => `Usar el ${number(at)}`,
      again: 'Cambiar la pregunta',
      send: 'Enviar a quienes administran',
      keep: 'Añadir',
      cancel: 'No añadir',
      approve: 'Aprobar',
      edit: 'Editar',
      drop: 'Descartar',
      next: 'Siguiente',
      accept: 'Aceptar',
      dismiss: 'Rechazar',
      retire: 'Retirar',
      stay: 'Conservar',
      restore: 'Volver a preguntar',
      retired: 'Preguntas retiradas',
      queue: 'Por decidir',
    },
    typed: {
      use: 'muestra la pregunta con ese pasaje',
      again: 'otra vez el formulario',
      keep: 'entonces se podrá preguntar',
      cancel: 'no se preguntará',
      approve: 'entonces se podrá preguntar',
      edit: 'con otras palabras',
      drop: 'no se preguntará',
      next: 'deja esta para más tarde',
      accept: 'es correcta para todos',
      dismiss: 'sigue siendo incorrecta',
      retire: 'no se preguntará más',
      stay: 'se podrá seguir preguntando',
      restore: 'deja de estar retirada',
      retired: 'lo que ya no se pregunta',
      queue: 'lo que queda por decidir',
      formats: {
        anki: 'un archivo de texto',
        apkg: 'un archivo que abre Anki',
        csv: 'para una hoja de cálculo',
      },
    },
    preview: () => phrase`Esta es la pregunta, y lo que se mostrará como respuesta:`,
    question: 'Pregunta',
    answer: 'Respuesta',
    also: 'También correcto',
    by: 'De',
    sent: () =>
      phrase`Enviada. Quienes administran la miran antes de que se pregunte, y avisaré si se acepta.`,
    added: () => phrase`Añadida. Desde ahora se puede preguntar.`,
    left: () => phrase`De acuerdo, no se añade nada.`,
    thereAlready: () => phrase`Esa pregunta ya existe.`,
    tells: () => phrase`La pregunta contiene su propia respuesta.`,
    gone: () => phrase`Eso ya lo ha decidido alguien.`,
    tooMany: (most) =>
      phrase`Ya hay ${number(most)} preguntas propias a la espera de quienes administran. Se podrán enviar más cuando hayan mirado algunas.`,
    noReadings: () => phrase`No hay lecturas de las que sacar una pregunta.`,
    queueHeading: (at, count) => phrase`Por decidir · ${number(at)} de ${number(count)}`,
    queueEmpty: () => phrase`No hay nada que decidir.`,
    proposal: (given, votes) =>
      phrase`${counted(votes, '# persona dice', '# personas dicen')} que ${strong(given)} también es correcto.`,
    moved: () =>
      phrase`El pasaje que cita ya no está en las lecturas. Se puede editar para dar otro, o descartar.`,
    approved: () => phrase`Aprobada: desde ahora se puede preguntar.`,
    dropped: () => phrase`Descartada.`,
    edited: () => phrase`Guardada tal como se ve ahora.`,
    accepted: (given, revised) =>
      phrase`«${given}» es correcta desde ahora; ${counted(revised, 'se ha vuelto a contar # respuesta', 'se han vuelto a contar # respuestas')}.`,
    dismissed: (given) => phrase`«${given}» sigue siendo incorrecta.`,
    putAway: () => phrase`Retirada: no se preguntará más.`,
    stays: () => phrase`Conservada: se podrá seguir preguntando.`,
    restored: () => phrase`Se puede volver a preguntar.`,
    retiredHeading: (at, count) => phrase`Retiradas · ${number(at)} de ${number(count)}`,
    retiredNone: () => phrase`No se ha retirado ninguna pregunta.`,
    why: {
      flags: (count) => phrase`Para ${counted(count, '# miembro', '# miembros')} era una mala pregunta.`,
      host: () => phrase`La retiraron quienes administran.`,
      readings: () => phrase`Las lecturas habían cambiado.`,
    },
    toAuthor: (question) =>
      phrase`Quienes administran han aceptado esta pregunta: «${question}» Desde ahora se puede preguntar. Gracias.`,
    import: {
      title: 'Importar preguntas',
      label: 'Tabla (CSV) o texto de Anki',
      send: 'Importar',
      howTo: () =>
        phrase`Una línea por pregunta: pregunta, respuesta, otras correctas, palabras del pasaje. Se copia la tabla y se pega. En el terminal: ${code('quiz import FILE')}.`,
      taken: (count) =>
        phrase`${counted(count, 'Se ha importado', 'Se han importado')} ${strong(questions(count))}.`,
      waits: () => phrase`Quienes administran las miran antes de que se pregunten.`,
      mayBeAsked: () => phrase`Desde ahora se pueden preguntar.`,
      nothing: () => phrase`No se ha importado ninguna pregunta.`,
      empty: () => phrase`Ahí no hay ninguna línea con una pregunta.`,
      notTaken: (count) =>
        phrase`${counted(count, 'No se pudo importar # línea', 'No se pudieron importar # líneas')}:`,
      line: (line) => `Línea ${line}`,
      lines: (lines) => `Líneas ${lines}`,
      why: {
        unclosed: 'se abren comillas que no se cierran',
        'no-question': 'falta la pregunta',
        'no-answer': 'falta la respuesta',
        'long-question': 'la pregunta tiene más de 300 caracteres',
        'long-answer': 'la respuesta tiene más de 500 caracteres',
        'too-many': 'se importan 500 preguntas a la vez; estas, después',
        'no-source': 'ningún pasaje de las lecturas lo dice; hay que dar palabras de uno como fuente',
        there: 'ya existe',
        decided: 'ya lo han decidido quienes administran',
        waiting:
          'hay 50 preguntas propias a la espera de quienes administran; estas, cuando hayan mirado algunas',
      },
    },
    export: {
      heading: () => phrase`Llevarse preguntas`,
      what: () =>
        phrase`Los repasos propios, o todas las preguntas hechas al grupo y escritas en él. ¿En qué formato?`,
      whatMine: () => phrase`Las preguntas de los repasos propios. ¿En qué formato?`,
      mine: 'Las mías',
      group: 'El grupo',
      formats: { anki: 'Texto de Anki', apkg: 'Paquete de Anki', csv: 'Tabla (CSV)' },
      button: (whose, format) => `${whose} · ${format}`,
      done: (count) => phrase`${questions(count)}:`,
      skipped: (count) =>
        phrase`${counted(count, 'Falta # pregunta', 'Faltan # preguntas')}, porque las lecturas han cambiado.`,
      howTo: {
        anki: () =>
          phrase`En Anki, la opción «Importar» está en el menú «Archivo». Importarlo otra vez más tarde cambia las notas en lugar de duplicarlas.`,
        apkg: () =>
          phrase`El archivo se abre con Anki. Importarlo otra vez más tarde cambia las notas en lugar de duplicarlas.`,
        csv: () =>
          phrase`UTF-8, con comas. Lleva un apóstrofo delante lo que una hoja de cálculo tomaría por una fórmula.`,
      },
      noneMine: () =>
        phrase`Todavía no hay repasos. El botón «Añadir a mis repasos» está debajo de cada respuesta.`,
      noneGroup: () => phrase`A este grupo aún no se le ha preguntado nada.`,
      noFormat: (typed) =>
        phrase`No conozco el formato «${typed}»: hay ${code('anki')}, ${code('apkg')} y ${code('csv')}.`,
      deck: 'Verbatim',
      files: { mine: 'verbatim-repasos', group: 'verbatim-preguntas' },
    },
  },
}
