import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizPlay } from '../en/quiz-play.ts'

const { number, counted, and } = grammarOf('es')
const answers = (count: number): string => counted(count, '# respuesta', '# respuestas')

/** What is said around a question, in Spanish. */
export const quizPlay: QuizPlay = {
  quizPlay: {
    heading: (day) => phrase`Pregunta del día · ${day}`,
    closes: (time) => phrase`cierre: ${time}`,
    accordingTo: (title, place) => phrase`Según «${title}» (${place}):`,
    accordingToWhole: (title) => phrase`Según «${title}»:`,
    blank: 'hueco',
    instructions: {
      gap: 'Completar el hueco.',
      'gap-choice': '¿Cuál de estas opciones completa el hueco?',
      wh: 'Responder con las palabras del texto.',
      'wh-choice': '¿Cuál de estas es la respuesta?',
      definition: '¿De qué término se trata?',
      'definition-person': '¿De quién se trata?',
      acronym: '¿Qué significan las siglas?',
      finish: 'Terminar la idea del texto con palabras propias.',
      find: '¿Qué dice el texto sobre esto? Responder con palabras propias.',
      why: '¿Qué razón da el texto? Responder con palabras propias.',
      order: '¿En qué orden ocurrió, de lo más antiguo a lo más reciente?',
      'true-false': '¿Es esto lo que dice el texto?',
      card: 'Una pregunta de un miembro de este grupo.',
    },
    isTrue: 'Verdadero',
    isFalse: 'Falso',
    option: (letter, words) => `Opción ${letter}: ${words}`,
    answered: (count) => (count === 0 ? phrase`Todavía no ha respondido nadie.` : phrase`${answers(count)}`),
    answeredOf: (count, reached, goal) =>
      phrase`${answers(count)} · meta del grupo: ${number(reached)} de ${answers(goal)} esta semana`,
    buttons: {
      type: 'Escribir la respuesta',
      write: 'Escribir la mía',
      see: 'Ver el texto',
      hint: 'Pista',
      skip: 'Saltar por hoy',
      passage: 'Mostrar el pasaje',
      review: 'Añadir a mis repasos',
      bad: 'Mala pregunta',
      vote: 'La mía era correcta',
      accept: 'Aceptar para todo el grupo',
    },
    selfGrades: { missed: 'No lo sabía', partly: 'En parte', 'got-it': 'Lo sabía' },
    form: {
      title: 'Respuesta',
      label: 'La respuesta, como la da el texto',
      ownWords: 'Con palabras propias',
      send: 'Responder',
    },
    right: (given) => phrase`${strong('Correcto')}: ${given}`,
    close: (given) => phrase`${strong('Casi')}: ${given}`,
    wrong: (given) => phrase`${strong('Esta vez no')}: ${given}`,
    textSays: () => phrase`El texto dice:`,
    yours: (given) => phrase`Respuesta dada: ${given}`,
    key: (answer) => phrase`La respuesta: ${strong(answer)}`,
    firstCounts: () => phrase`Cuenta la primera respuesta.`,
    answeredBefore: () => phrase`Ya había una respuesta; cuenta la primera.`,
    revealAt: (time) => phrase`Respuesta para todo el grupo: ${time}.`,
    late: () =>
      phrase`La respuesta ya se había publicado: esto cuenta como participación, pero no da puntos.`,
    judge: () => phrase`¿Qué tal fue? Esto es privado.`,
    judged: {
      missed: () => phrase`Anotado: «No lo sabía». Así se aprende.`,
      partly: () => phrase`Anotado: «En parte».`,
      'got-it': () => phrase`Anotado: «Lo sabía».`,
    },
    hints: {
      letters: (first, letters, words) =>
        phrase`Empieza por «${first}» y tiene ${counted(letters, '# letra', '# letras')} en ${counted(words, '# palabra', '# palabras')}.`,
      words: (count) => phrase`El texto lo dice en ${counted(count, '# palabra', '# palabras')}.`,
      struck: (letters) => phrase`No es correcto: ${and(letters)}.`,
      first: (letter) => phrase`Lo primero es ${letter}.`,
    },
    hintCost: () => phrase`Con una pista, acertar da la mitad de los puntos.`,
    skipped: () => phrase`Saltada por hoy. Hasta el cierre todavía se puede responder.`,
    skipLate: () => phrase`Esta pregunta ya tiene respuesta.`,
    revealed: () => phrase`La respuesta a esta pregunta ya se ha publicado.`,
    answer: (key) => phrase`Respuesta: ${strong(key)}`,
    howMany: (right, count) =>
      count === 0
        ? phrase`Esta vez no respondió nadie.`
        : phrase`${number(right)} de ${number(count)} ${counted(right, 'acertó', 'acertaron')}.`,
    howManyRecalled: (count) =>
      count === 0
        ? phrase`Esta vez no respondió nadie.`
        : phrase`${counted(count, 'Participó # persona.', 'Participaron # personas.')}`,
    verdicts: { right: 'Correcto', close: 'Casi', wrong: 'Incorrecto' },
    whoWasRight: 'Con acierto:',
    others: (count) => `${number(count)} más`,
    postedAgain: () =>
      phrase`Puede que esto aparezca dos veces: el bot se interrumpió mientras lo publicaba. Las respuestas en ambos mensajes cuentan una sola vez.`,
    stoodTwice: () =>
      phrase`Puede que la pregunta aparezca dos veces; las respuestas en ambos mensajes contaron una sola vez.`,
    member: 'un miembro',
    wrongIdea: (letter, count) =>
      phrase`${counted(count, 'Una persona eligió', '# personas eligieron')} ${letter}. Esto dice el texto al respecto:`,
    answerOut: (key) => phrase`Ya está la respuesta: ${strong(key)}`,
    answerOutPlain: () => phrase`Ya está la respuesta, con las palabras del texto.`,
    discussion: (day) => `Pregunta del ${day}`,
    voted: () =>
      phrase`Gracias. Cuando lo digan tres personas, se pedirá a quienes administran el grupo que la acepten para todos.`,
    proposed: () =>
      phrase`Gracias. Se ha pedido a quienes administran el grupo que acepten la respuesta para todos.`,
    hostMayAccept: (given) =>
      phrase`Quienes administran el grupo pueden aceptar «${given}» para todos con este botón.`,
    accepted: (given) =>
      phrase`«${given}» es correcta desde ahora, también para quienes ya habían respondido así.`,
    nothingToVote: () => phrase`En esta pregunta no hay ninguna respuesta propia que se pueda aceptar.`,
    flagged: () => phrase`Gracias. Si lo dice otra persona más, no se volverá a preguntar.`,
    retired: () => phrase`Gracias. Lo han dicho dos personas: no se volverá a preguntar.`,
    reviewAdded: () => phrase`Añadida a los repasos. ${code('/review')} muestra lo que toca.`,
    reviewThere: () => phrase`Ya está entre los repasos. ${code('/review')} muestra lo que toca.`,
    ownCard: () => phrase`La respuesta no contaría: no se puede responder a una pregunta propia.`,
    emptyAnswer: () =>
      phrase`Ahí no había ninguna respuesta. Hay que pulsar de nuevo el botón y escribir una.`,
    unknownPrompt: () => phrase`Ya no reconozco esta pregunta.`,
    changed: () =>
      phrase`Las lecturas han cambiado desde que se hizo esta pregunta, así que ya no se puede mostrar el pasaje.`,
  },
}
