import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { SavedQuotes } from '../en/saved-quotes.ts'

const { number, counted } = grammarOf('es')

/** What is said of saved quotations, in Spanish. */
export const savedQuotes: SavedQuotes = {
  savedQuotes: {
    buttons: {
      save: 'Guardar',
      saveOne: (ordinal) => `Guardar la ${number(ordinal)}`,
      share: 'Mostrar al grupo',
      unshare: 'Dejar de mostrar',
      remove: 'Quitar',
      more: 'Siguientes',
      mine: 'Mis citas',
      group: 'Citas del grupo',
    },
    typed: {
      save: 'guarda una cita en privado',
      saveOne: 'guarda esa',
      share: 'aparece entre las del grupo',
      unshare: 'deja de aparecer ahí',
      remove: 'deja de estar guardada',
      more: 'las siguientes',
      mine: 'las guardadas en privado',
      group: 'las que los miembros muestran a todos',
    },
    which: () => phrase`¿Cuál se guarda?`,
    saved: () => phrase`Guardada. Es privada y se ve con ${code('quotes')}.`,
    savedBefore: () => phrase`Esta cita ya estaba guardada.`,
    shared: () => phrase`El grupo la ve ahora entre sus citas guardadas, con el nombre de quien la guardó.`,
    unshared: () => phrase`Ahora es privada.`,
    removed: () => phrase`Ya no está entre las citas guardadas.`,
    gone: () => phrase`Esa no está entre las citas propias guardadas.`,
    listChanged: () =>
      phrase`La lista ha cambiado desde que se mostró, así que no se hizo nada. Ahora está así:`,
    headings: {
      mine: (count) =>
        count === 0
          ? phrase`No hay citas guardadas`
          : phrase`${counted(count, '# cita guardada', '# citas guardadas')}`,
      group: (count) =>
        count === 0
          ? phrase`No hay citas del grupo`
          : phrase`${counted(count, '# cita', '# citas')} que los miembros muestran al grupo`,
    },
    within: (title) => phrase`Solo de ${strong(title)}.`,
    none: {
      mine: () =>
        phrase`Todavía no hay nada. ${strong('Guardar')}, debajo de una respuesta o de un pasaje citado, guarda esa cita en privado.`,
      group: () =>
        phrase`Todavía no hay nada. Quien guarda una cita puede dejar que el grupo la vea con ${strong('Mostrar al grupo')}.`,
    },
    page: (first, last, count) =>
      phrase`${number(first)}–${number(last)} de ${number(count)}, primero las más recientes.`,
    choose: 'Cambiar una',
    choices: {
      share: (ordinal) => `Mostrar la ${number(ordinal)} al grupo`,
      unshare: (ordinal) => `Dejar de mostrar la ${number(ordinal)}`,
      remove: (ordinal) => `Quitar la ${number(ordinal)}`,
    },
    sharedBy: (learner) => phrase`La guardó ${{ kind: 'member', learner, text: 'un miembro' }}.`,
    asSaved: () => phrase`tal como se guardó`,
    edited: () => phrase`El texto ha cambiado desde entonces:`,
    unsure: () =>
      phrase`El documento ha cambiado desde que se guardó esta cita. Las palabras están ahora aquí; no puedo decir si este es el lugar del que se guardaron.`,
    lost: () => phrase`Ya no está en el texto.`,
    noDocument: () => phrase`De un documento que ya no está entre las lecturas`,
    leftOut: '[…]',
    export: {
      title: { mine: 'Citas guardadas', group: 'Citas guardadas del grupo' },
      files: { mine: 'citas-guardadas', group: 'citas-guardadas-del-grupo' },
      done: (count) => phrase`${counted(count, '# cita', '# citas')} en un archivo.`,
      noWork: (count) =>
        phrase`${counted(count, 'Se omite # cita', 'Se omiten # citas')} de un documento que ya no está entre las lecturas.`,
      noFormat: (typed) =>
        phrase`No sé escribir «${typed}». Hay ${code('quotes export markdown')}, ${code('quotes export csv')} y ${code('quotes export bibtex')}.`,
      states: {
        edited: 'el texto ha cambiado',
        lost: 'ya no está en el texto',
        unsure: 'el documento ha cambiado',
      },
    },
  },
}
