import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizReview } from '../en/quiz-review.ts'

const { number, counted } = grammarOf('es')
const cards = (count: number): string => counted(count, '# tarjeta', '# tarjetas')

/** What is said around spaced repetition, in Spanish. */
export const quizReview: QuizReview = {
  quizReview: {
    intro: () =>
      phrase`Los repasos vuelven a preguntar lo que se quiere recordar, unas pocas tarjetas al día, justo antes de que se olvide.`,
    introHow: () =>
      phrase`Son privados. Solo escribo por mi cuenta si se pide un recordatorio, y se puede parar en cualquier momento.`,
    buttons: {
      start: 'Empezar',
      startReminded: 'Empezar con recordatorio',
      settings: 'Ajustes',
      again: 'Otra vez',
      hard: 'Difícil',
      good: 'Bien',
      easy: 'Fácil',
      remove: 'Quitar esta tarjeta',
      reminder: 'Poner un recordatorio',
      reminderOff: 'Sin recordatorio',
      lateOn: 'Recordármelo dos veces',
      lateOff: 'Recordármelo una vez',
      zone: 'Zona horaria',
      pause: 'Pausa de una semana',
      resume: 'Reanudar',
      stop: 'Dejar los repasos',
      forget: 'Borrar mis datos',
      forgetSure: 'Borrarlo todo',
      removeAll: 'Quitar mis tarjetas',
      keep: 'Conservar',
      now: 'Repasar ahora',
      snooze: 'Dentro de una hora',
      back: 'Volver a mis tarjetas',
    },
    typed: {
      start: 'empieza',
      settings: 'cuánto y cuándo',
      grade: (days) => `vuelve en ${days}`,
      back: 'sigue',
      zone: 'cuándo empiezan los días',
      stop: 'no habrá más',
      forget: 'borra todo lo personal',
      removeAll: 'para siempre',
      forgetSure: 'para siempre',
      keep: 'se queda todo',
    },
    grade: (grade, days) => `${grade} (${days})`,
    days: (count) => `${number(count)}\u00A0d`,
    heading: (ordinal, count) => phrase`Repaso · ${number(ordinal)} de ${number(count)}`,
    howWell: () => phrase`¿Qué tal se recordaba? Cada botón dice cuándo vuelve la tarjeta.`,
    noted: (day) => phrase`Anotado. Vuelve el ${day}.`,
    notedBefore: () => phrase`Esa tarjeta ya está repasada.`,
    removed: () => phrase`Tarjeta quitada de los repasos.`,
    cardGone: () => phrase`Esa tarjeta ya no está entre los repasos.`,
    noCards: () =>
      phrase`Todavía no hay tarjetas. Se añaden con ${strong('Añadir a mis repasos')} debajo de una pregunta, o jugando con ${code('/quiz')} y añadiendo los fallos.`,
    noCardsHere: () =>
      phrase`Esta conversación tiene sus propias tarjetas; las de un grupo salen con ${code('/review')} en el grupo.`,
    done: (count) =>
      count === 0
        ? phrase`${strong('Hoy no toca nada.')}`
        : phrase`${strong('Listo por hoy.')} ${counted(count, 'Se repasó # tarjeta', 'Se repasaron # tarjetas')}.`,
    next: (day) => phrase`La próxima toca el ${day}.`,
    capped: (count, cap) =>
      phrase`${counted(count, 'Queda # más', 'Quedan # más')} para mañana, porque el máximo elegido es de ${number(cap)} al día.`,
    zoneAsked: {
      title: 'Mis repasos',
      zone: 'Zona horaria: una ciudad o región',
      hour: 'Hora del recordatorio, como 09:00',
      send: 'Guardar',
    },
    zoneUnknown: (typed) =>
      phrase`Ninguna zona horaria corresponde a «${typed}». Se escribe una gran ciudad cercana, por ejemplo ${code('Seoul')}.`,
    zoneSeveral: (typed) => phrase`Varias zonas horarias corresponden a «${typed}». ¿De cuál se trata?`,
    hourUnknown: (typed) => phrase`«${typed}» no es una hora. Se escribe como ${code('09:00')}.`,
    settings: {
      heading: () => phrase`Mis repasos`,
      cards: 'Tarjetas',
      cardCount: (count, due) => phrase`${cards(count)}, ${number(due)} por repasar`,
      reminder: 'Recordatorio',
      none: () => phrase`ninguno`,
      at: (time) => phrase`a las ${time}, si toca repasar`,
      twice: (time) =>
        phrase`a las ${time}, si toca repasar, y otra vez tres horas después si no se ha repasado`,
      nextReminder: (when) => phrase`próximo: ${when}`,
      zone: 'Zona horaria',
      cap: 'Como máximo',
      capCount: (count) => phrase`${cards(count)} al día`,
      capLabel: 'Máximo de tarjetas al día',
      capChoice: (count) => `${number(count)} al día`,
      state: 'Estado',
      off: () => phrase`parados`,
    },
    saved: () => phrase`Guardado.`,
    paused: (day) =>
      phrase`No habrá recordatorios antes del ${day}. Mientras tanto, ${code('/review')} sigue funcionando.`,
    notReminded: () => phrase`No hay ningún recordatorio que poner en pausa.`,
    stopped: () => phrase`Los repasos quedan parados y no llegará ningún recordatorio.`,
    stoppedKeeps: (count) =>
      count === 1
        ? phrase`La tarjeta se conserva para cuando se quiera volver a empezar. ¿Quitarla también?`
        : phrase`Las ${number(count)} tarjetas se conservan para cuando se quiera volver a empezar. ¿Quitarlas también?`,
    removedAll: (count) => phrase`${counted(count, 'Se quitó # tarjeta', 'Se quitaron # tarjetas')}.`,
    kept: () => phrase`Se conserva todo.`,
    forget: () =>
      phrase`Esto borra para siempre lo que guardo aquí de quien lo pide: sus respuestas, sus repasos, las citas que haya guardado y sus ajustes. Las tarjetas que haya escrito se quedan en el grupo. ¿Borrarlo todo?`,
    forgotten: () =>
      phrase`Todo está borrado. Las respuestas dadas siguen contando en los totales, como números sin nombre.`,
    remind: (count) => phrase`Hoy toca repasar ${cards(count)}.`,
    remindLate: (count) =>
      phrase`Todavía ${counted(count, 'espera # tarjeta', 'esperan # tarjetas')}. Es el último aviso de hoy.`,
    farewell: () =>
      phrase`Tras una semana de recordatorios sin repasar, este es el último. ${code('/review')} sigue ahí para cuando se quiera continuar.`,
    snoozed: () => phrase`Vuelvo a avisar dentro de una hora.`,
    snoozedBefore: () => phrase`Hoy ya se aplazó una vez; mañana será otro día.`,
    help: (typed) =>
      phrase`Aquí no conozco «${typed}». Hay ${code('review')}, ${code('review settings')}, ${code('review pause')}, ${code('review stop')} y ${code('review forget')}.`,
  },
}
