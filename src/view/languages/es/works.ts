import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Works } from '../en/works.ts'

const { number } = grammarOf('es')

/** What is said of authors, dates, aliases and citation styles, in Spanish. */
export const works: Works = {
  works: {
    copy: 'Copiar la referencia',
    copyTitle: 'Copiar la referencia',
    copyDone: 'Listo',
    copied: () => phrase`Lo copiado ya se puede pegar.`,
    inField: 'Como texto para copiar',
    citedIn: (style) => phrase`${strong(style)}`,
    otherStyle: 'Otro estilo',
    chosen: (style) => `${style} (el que se muestra)`,
    inTextField: 'En el texto',
    noteField: 'Nota',
    referenceField: 'En la bibliografía',
    quotationField: 'Cita con su referencia',
    recordField: 'Registro',
    unknown: {
      author: (title) =>
        phrase`«${title}» no dice quién lo escribió, así que el título ocupa el lugar del autor. ¿Se sabe quién fue?`,
      date: (title) =>
        phrase`«${title}» no dice cuándo apareció, así que se cita sin fecha. ¿Se sabe cuándo fue?`,
      both: (title) =>
        phrase`«${title}» no dice quién lo escribió ni cuándo: el título ocupa el lugar del autor, sin fecha. ¿Se sabe?`,
    },
    sayWho: 'Indicar el autor',
    sayWhen: 'Indicar la fecha',
    nobodyKnows: 'Nadie lo sabe',
    typed: { say: 'pide el autor, la fecha y el alias', nobodyKnows: 'no se vuelve a preguntar' },
    notAskedAgain: (title) =>
      phrase`No volveré a preguntar por «${title}». Si alguien lo averigua, el botón está en ${code('/sources')}.`,
    edit: 'Autor, fecha, alias',
    form: {
      title: 'Autor, fecha, alias',
      authors: 'Autores, uno por línea: Marsh, Ada',
      date: 'Fecha: 2006, 2006-03 o 2006-03-17',
      alias: 'Alias para referencias: marsh2006',
      submit: 'Guardar',
    },
    kept: (title) => phrase`«${strong(title)}» se cita ahora así:`,
    referredTo: (alias) => phrase`En las referencias es ${code(`[[${alias} ¶1]]`)}.`,
    dateUnclear: (typed) =>
      phrase`«${typed}» no es una fecha que se pueda guardar, y no se cambió nada. Se escribe como ${code('2006')}, ${code('2006-03')} o ${code('2006-03-17')}, o se deja vacío.`,
    manyAuthors: (most) =>
      phrase`Son más de ${number(most)} autores, y no se cambió nada. Basta con los primeros.`,
    aliasUnclear: (typed, longest) =>
      phrase`«${typed}» no puede ser un alias, y no se cambió nada. Se admiten letras, cifras y guiones, con al menos una letra y ${number(longest)} caracteres como máximo.`,
    aliasTaken: (alias, title) =>
      phrase`${code(alias)} ya lleva a «${title}», y no se cambió nada. Hay que elegir otro alias.`,
    alias: 'Alias',
    aliasMade: 'formado con autor, año y título',
    saidByHost: 'lo indicó quien administra',
    settings: {
      style: 'Estilo de citación',
      choose: 'Elegir el estilo de citación',
      reading: 'Enlaces a pasajes',
      wholeDocument: 'abren el documento entero',
      passageOnly: 'abren el pasaje y un párrafo a cada lado',
      toPassage: 'Enlaces solo al pasaje',
      toDocument: 'Enlaces a todo el documento',
      expand: 'Referencias en este canal',
      expandOn: 'activado: se muestra a qué llevan las [[referencias]] de este canal',
      expandOff: 'desactivado: se muestra solo cuando se pide',
      turnExpandOn: 'Mostrar referencias aquí',
      turnExpandOff: 'Referencias solo si se pide',
      revoke: 'Revocar todos los enlaces',
      revokeNow: 'Revocarlos',
      revokeAsk: () =>
        phrase`Todos los enlaces a páginas de las lecturas que recibió este grupo dejarán de funcionar, ya y para siempre. Los mensajes nuevos llevarán enlaces nuevos. ¿Revocarlos todos?`,
      revoked: () =>
        phrase`Ya no funciona ninguno de los enlaces anteriores. Los mensajes nuevos llevarán enlaces nuevos.`,
    },
  },
}
