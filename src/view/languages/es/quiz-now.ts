import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizNow } from '../en/quiz-now.ts'

const { number, counted, and } = grammarOf('es')

/** How many answers were worth what: "3 correctas, 1 casi correcta y 1 incorrecta". */
const tally = (right: number, close: number, wrong: number): string =>
  and([
    counted(right, '# correcta', '# correctas'),
    ...(close === 0 ? [] : [counted(close, '# casi correcta', '# casi correctas')]),
    ...(wrong === 0 ? [] : [counted(wrong, '# incorrecta', '# incorrectas')]),
  ])

/** What is said around questions on the spot, in Spanish. */
export const quizNow: QuizNow = {
  quizNow: {
    heading: (ordinal, count) => phrase`Pregunta ${number(ordinal)} de ${number(count)}`,
    headingTogether: (ordinal, count) => phrase`En grupo · pregunta ${number(ordinal)} de ${number(count)}`,
    headingExam: (ordinal, count) => phrase`Examen · pregunta ${number(ordinal)} de ${number(count)}`,
    fewer: (count) => phrase`Solo hay ${counted(count, '# pregunta disponible', '# preguntas disponibles')}.`,
    buttons: {
      next: 'Siguiente',
      skip: 'Saltar',
      stop: 'Parar',
      reveal: 'Mostrar la respuesta',
      end: 'Terminar',
      result: 'Ver el resultado',
      keepMissed: 'Añadir los fallos a mis repasos',
      take: 'Hacer el examen',
      results: 'Resultados hasta ahora',
      close: 'Cerrar el examen',
      share: 'Compartir mi resultado',
    },
    typed: {
      next: 'la pregunta siguiente',
      skip: 'deja esta sin responder',
      stop: 'termina aquí',
      hint: 'una ayuda',
      see: 'lo que dice el texto',
      result: 'cómo ha ido',
      keepMissed: 'se vuelven a preguntar a su debido tiempo',
      passage: 'el párrafo entero',
      review: 'se vuelve a preguntar a su debido tiempo',
      vote: 'lo sabrán quienes administran el grupo',
      bad: 'si lo dice otra persona más, no se vuelve a preguntar',
      selfGrades: { missed: 'nada de eso', partly: 'una parte', 'got-it': 'todo' },
    },
    typeLetter: () => phrase`Se responde con una letra.`,
    typeWord: () => phrase`Se responde con una de las dos opciones.`,
    typeAnswer: () =>
      phrase`La respuesta se escribe aquí; con ${code('ask')} delante, una pregunta consulta las lecturas.`,
    writeAnswer: () => phrase`Se puede escribir lo que se recuerde o ver el texto.`,
    noOption: (letters) =>
      phrase`Esa no es ninguna de las opciones (${and(letters)}). Para consultar las lecturas se escribe ${code('ask')} delante de la pregunta.`,
    together: () =>
      phrase`Cada persona responde por su cuenta y ve al momento si ha acertado. Quien empezó la ronda, o quien administra el grupo, muestra la respuesta a todos.`,
    posted: () =>
      phrase`La ronda está en marcha. ${strong('Mostrar la respuesta')} y ${strong('Siguiente')} son para quien la empezó y para quienes administran el grupo.`,
    alone: () => phrase`Aquí no hay nadie más con quien jugar. ${code('quiz')} hace preguntas a solas.`,
    notYours: () => phrase`Eso solo puede hacerlo quien empezó, o quien administra el grupo.`,
    passedOn: () => phrase`La ronda ya ha seguido adelante, más abajo.`,
    over: () => phrase`Esta ronda ha terminado.`,
    result: (right, close, wrong) => phrase`${strong('Resultado:')} ${tally(right, close, wrong)}.`,
    skipped: (count) => phrase`${counted(count, 'Se saltó # pregunta', 'Se saltaron # preguntas')}.`,
    gone: (count) =>
      phrase`${counted(count, 'No se pudo hacer # pregunta', 'No se pudieron hacer # preguntas')}, porque las lecturas han cambiado.`,
    readAgain: () => phrase`Para volver a leer:`,
    allRight: () => phrase`No hay nada que volver a leer.`,
    nothingAnswered: () => phrase`No se respondió nada.`,
    answerWas: (key) => phrase`${strong(key)}`,
    kept: (count) =>
      phrase`${counted(count, 'Se añadió # tarjeta', 'Se añadieron # tarjetas')} a los repasos. ${code('/review')} muestra lo que toca.`,
    keptBefore: () => phrase`Ya están entre los repasos. ${code('/review')} muestra lo que toca.`,
    teamResult: (right, answers) =>
      answers === 0
        ? phrase`Esta vez no respondió nadie.`
        : phrase`${strong('Entre todos:')} ${counted(right, '# correcta', '# correctas')} de ${counted(answers, '# respuesta', '# respuestas')}.`,
    teamMembers: (count) => phrase`${counted(count, 'Participó # persona', 'Participaron # personas')}.`,
    scored: 'Con puntos:',
    points: (count) => counted(count, '# punto', '# puntos'),
    exam: {
      heading: (count) => phrase`Examen · ${counted(count, '# pregunta', '# preguntas')}`,
      rules: () =>
        phrase`Un intento por pregunta; el resultado llega al final y en privado. Quienes administran el grupo ven números, no nombres.`,
      posted: () =>
        phrase`El examen está publicado. ${strong('Resultados hasta ahora')} y ${strong('Cerrar el examen')} son para quienes administran el grupo.`,
      taken: () => phrase`Anotado.`,
      once: () => phrase`Este examen ya está hecho; solo se puede hacer una vez.`,
      closed: () => phrase`Este examen ha terminado.`,
      open: () =>
        phrase`Las respuestas se podrán ver cuando termine el examen, con ${strong('Ver el resultado')}.`,
      results: (members, finished) =>
        phrase`${counted(members, 'Ha empezado # persona', 'Han empezado # personas')}; ${counted(finished, 'ha terminado #', 'han terminado #')}.`,
      question: (ordinal) => `Pregunta ${number(ordinal)}`,
      tally: (right, close, wrong) => phrase`${tally(right, close, wrong)}`,
      shared: (name, right, count) =>
        phrase`${strong(name)} acertó ${number(right)} de ${number(count)} en el examen.`,
      sharedNow: () => phrase`Compartido.`,
      sharedBefore: () => phrase`Ya se había compartido.`,
      noneToMark: () =>
        phrase`Aquí las lecturas no dan preguntas que se puedan corregir, así que no puede haber examen. Sí se puede practicar.`,
    },
    none: () =>
      phrase`Las lecturas no dan ninguna pregunta. Hay que añadir lecturas, o pedir a quien administra el grupo que mire /study library.`,
    noneIn: (title) => phrase`«${title}» no da ninguna pregunta. Se puede probar con todos los documentos.`,
    count: (typed, most) =>
      phrase`Un quiz tiene de 1 a ${number(most)} preguntas, no «${typed}». Por ejemplo: ${code('quiz 5')}.`,
    unclear: (typed) =>
      phrase`No sé qué significa «${typed}» en un quiz. Por ejemplo: ${code('quiz 5 exam in glossary')}.`,
  },
}
