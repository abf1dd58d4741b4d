import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizProgress } from '../en/quiz-progress.ts'

const { number, counted } = grammarOf('es')
const points = (count: number): string => counted(count, '# punto', '# puntos')
const answers = (count: number): string => counted(count, '# respuesta', '# respuestas')
const questions = (count: number): string => counted(count, '# pregunta', '# preguntas')

/** What is said of how a member and their group are doing, in Spanish. */
export const quizProgress: QuizProgress = {
  quizProgress: {
    heading: () => phrase`Mi progreso`,
    onlyYou: () => phrase`Esto es privado.`,
    nothingYet: () =>
      phrase`Todavía no hay ninguna respuesta. Se puede empezar con ${code('/quiz now')} o con la pregunta del día.`,
    facts: {
      streak: 'Racha',
      answers: 'Respuestas',
      retention: 'Memoria',
      due: 'Repasos',
      days: 'Días',
    },
    streak: (current, longest) =>
      phrase`${strong(counted(current, '# pregunta seguida', '# preguntas seguidas'))}; la racha más larga fue de ${number(longest)}`,
    freezes: (count) =>
      `${counted(count, '# pregunta perdida se perdona', '# preguntas perdidas se perdonan')} de antemano`,
    toFreeze: (count) =>
      `${counted(count, 'falta # respuesta', 'faltan # respuestas')} para que se perdone una pregunta perdida`,
    freezeUsed: (length) => phrase`Se perdonó una pregunta perdida: la racha de ${number(length)} continúa.`,
    ended: (length) =>
      phrase`Terminó una racha de ${number(length)}. Qué bueno volver a empezar: la próxima respuesta abre otra.`,
    answers: (right, close, wrong) =>
      phrase`${strong(number(right))} ${counted(right, 'correcta', 'correctas')} · ${number(close)} casi · ${counted(wrong, '# incorrecta', '# incorrectas')}`,
    recalled: (count) => `${number(count)} con palabras propias`,
    retention: (percent, remembered, reviews) =>
      phrase`${strong(`${number(percent)}\u00A0%`)}: ${number(remembered)} de ${counted(reviews, '# repaso', '# repasos')}`,
    noRetention: () => phrase`nada que decir antes del segundo repaso de una tarjeta`,
    due: (count) =>
      count === 0
        ? phrase`ahora no toca nada`
        : phrase`${counted(count, 'toca', 'tocan')} ${strong(counted(count, '# tarjeta', '# tarjetas'))}: ${code('/review')}`,
    days: (active, days) =>
      phrase`${strong(number(active))} de ${counted(days, 'el último día (#)', 'los últimos # días')}`,
    weeks: (counts) => `semana a semana: ${counts.join(' · ')}`,
    coverageHeading: () => phrase`Lo que se ha preguntado`,
    coverage: (asked, all, known) =>
      phrase`${number(asked)} de ${counted(all, '# párrafo', '# párrafos')}, ${number(known)} con acierto la última vez`,
    moreReadings: (count) =>
      phrase`y ${counted(count, '# lectura más sobre la que', '# lecturas más sobre las que')} aún no se ha preguntado`,
    picture: {
      days: (active, days) =>
        `Un calendario de ${counted(days, '# día', '# días')}, con una columna por semana y una fila por día, de lunes (1) a domingo (7): ${counted(active, '# día', '# días')} con actividad.`,
      retention: (percent) => `Un anillo: se recordó el ${number(percent)}\u00A0% de los repasos.`,
      readings: (lines) => `Una barra por lectura, como en la lista de arriba: ${lines.join('; ')}.`,
      reading: (at, asked, all, known) =>
        `${number(at)}: ${number(asked)} de ${number(all)}, ${number(known)} con acierto`,
    },
    settings: {
      heading: () => phrase`Mis ajustes`,
      button: 'Mis ajustes',
      named: {
        on: () => phrase`El nombre aparece entre quienes acertaron.`,
        off: () => phrase`El nombre no aparece nunca junto a una respuesta.`,
      },
      onBoard: {
        on: () => phrase`Con lugar en la clasificación del grupo.`,
        off: () => phrase`Sin lugar en ninguna clasificación.`,
      },
      noBoard: () => phrase`Este grupo no tiene clasificación.`,
      streak: {
        on: () => phrase`Las respuestas seguidas se cuentan.`,
        off: () => phrase`Las respuestas seguidas no se cuentan.`,
      },
      noStreaks: () => phrase`Este grupo no cuenta rachas.`,
      zone: (zone) => phrase`Los días empiezan y terminan según la zona ${strong(zone)}.`,
      labels: { named: 'Nombre', onBoard: 'Clasificación', streak: 'Racha', zone: 'Zona horaria' },
      buttons: {
        name: 'Mostrar mi nombre',
        unname: 'No mostrar mi nombre',
        join: 'Entrar en la clasificación',
        leave: 'Salir de la clasificación',
        count: 'Contar mi racha',
        uncount: 'No contar mi racha',
        zone: 'Cambiar la zona horaria',
      },
      typed: {
        settings: 'lo que se cuenta y lo que se muestra',
        name: 'entre quienes acertaron',
        unname: 'en ninguna respuesta',
        join: 'a la vista de todos',
        leave: 'ahí no lo ve nadie',
        count: 'las respuestas seguidas',
        uncount: 'las respuestas seguidas',
        zone: 'cuándo empiezan los días',
      },
      form: { title: 'Mi zona horaria', label: 'Ciudad o región', send: 'Guardar' },
      noZone: (typed) =>
        phrase`Ninguna zona horaria corresponde a «${typed}». Se escribe una ciudad cercana, como Seúl, Berlín o Nueva York.`,
      manyZones: (zones) =>
        phrase`Hay varias posibles: ${zones.join(', ')}. Hay que pulsar de nuevo el botón y escribir una de ellas.`,
    },
    board: {
      heading: {
        week: 'La clasificación de esta semana',
        month: 'La clasificación de este mes',
        all: 'La clasificación desde siempre',
      },
      teamHeading: () => phrase`Esta semana, entre todos`,
      team: (answered) => phrase`Esta semana el grupo ha respondido ${strong(questions(answered))}.`,
      teamOf: (answered, goal) =>
        answered >= goal
          ? phrase`Esta semana el grupo lleva ${strong(number(answered))} de ${answers(goal)}: meta alcanzada.`
          : phrase`Esta semana el grupo lleva ${strong(number(answered))} de ${answers(goal)}.`,
      off: () =>
        phrase`Aquí no hay clasificación; quienes administran el grupo pueden activarla con ${code('/study settings')}.`,
      nobody: () =>
        phrase`Todavía no hay nadie en la clasificación. Solo muestra a quienes quieren aparecer.`,
      points: (count, given) => phrase`${points(count)} en ${answers(given)}`,
      total: (count) => phrase`Entre todos, a la vista o no: ${points(count)}.`,
      yours: (rank, count) =>
        phrase`Puesto propio: ${strong(number(rank))}, con ${points(count)}. Esta línea es privada.`,
      yoursHidden: (rank, count) =>
        phrase`Sin lugar en la clasificación; el puesto sería el ${strong(number(rank))}, con ${points(count)}. Esta línea es privada.`,
      yoursNone: () => phrase`Sin puntos propios en ese periodo.`,
      more: (count) => phrase`y ${number(count)} más`,
      member: 'un miembro',
      counts: () =>
        phrase`Cuenta lo que se pregunta a todos: las preguntas del día y las rondas en grupo. La práctica a solas no cuenta.`,
      show: 'Mostrar a todos',
      shown: 'Mostrado a todos',
      shownBefore: () => phrase`Se acaba de mostrar aquí. Dentro de diez minutos se podrá mostrar otra vez.`,
      typed: 'la clasificación de ese periodo',
    },
  },
}
