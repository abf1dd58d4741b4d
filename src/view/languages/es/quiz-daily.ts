import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizDaily } from '../en/quiz-daily.ts'
import { documents } from './counts.ts'

const { number, counted } = grammarOf('es')

/** What is said of the question of the day, in Spanish. */
export const quizDaily: QuizDaily = {
  quizDaily: {
    heading: (count) => phrase`${counted(count, '# pregunta diaria', '# preguntas diarias')}`,
    none: () => phrase`Este grupo todavía no tiene ninguna pregunta diaria.`,
    howToBegin: () =>
      phrase`Quienes administran crean una con el botón, o con ${code('/quiz daily 09:00 Seoul weekdays')}.`,
    noGroup: () =>
      phrase`Una pregunta diaria es para el canal de un grupo; esta es una conversación de dos. Se usa ${code('/quiz daily')} en el canal donde deba aparecer.`,
    here: 'en este canal',
    elsewhere: 'en otro canal',
    line: (time, zone, days, place) => `A las ${time}, ${zone}, ${days}, ${place}`,
    everyDay: 'todos los días',
    weekdays: 'de lunes a viernes',
    weekends: 'sábados y domingos',
    facts: {
      place: 'Dónde',
      when: 'Cuándo',
      days: 'Días',
      daysOff: 'Días libres',
      skipped: 'Omitidos',
      reveal: 'Respuesta',
      documents: 'Sobre',
      kinds: 'Preguntas',
      notify: 'Se avisa a',
      thread: 'Conversación',
      next: 'Próxima',
      last: 'Última',
      state: 'Estado',
    },
    clock: (time, zone) => `a las ${time}, ${zone}`,
    sameDay: (time) => `a las ${time} del mismo día`,
    nextDay: (time) => `a las ${time} del día siguiente`,
    dates: (first, last) => `del ${first} al ${last}`,
    allDocuments: 'todos los documentos',
    usualKinds: 'los tipos habituales',
    nobody: 'nadie',
    group: 'el grupo elegido',
    inThread: 'un hilo bajo cada respuesta',
    noThread: 'sin hilo',
    running: 'en marcha',
    paused: 'en pausa, hasta que la reanuden quienes administran',
    pausedUntil: (day) => `en pausa; se reanuda sola el ${day}`,
    noNext: 'no queda ningún día en su calendario',
    outcomes: {
      posted: 'publicada',
      missed: 'no publicada: el bot no estaba en marcha a esa hora',
      nothing: 'no publicada: no quedaba ninguna pregunta',
      forbidden: 'no publicada: no tengo permiso para escribir en ese canal',
      gone: 'no publicada: el canal ya no existe',
      changed: 'no publicada: las lecturas cambiaron en ese momento',
      off: 'omitida',
      failed: 'no publicada: algo falló aquí; el error ya se ha comunicado',
    },
    mend: {
      nothing: () =>
        phrase`Hay que añadir lecturas, avanzar el punto de lectura o permitir más tipos o documentos.`,
      forbidden: () => phrase`Hay que añadirme al canal y permitirme enviar mensajes.`,
      gone: () => phrase`Hay que elegir otro canal: «Cambiar» y después «Más ajustes».`,
    },
    choose: '¿Qué pregunta diaria?',
    buttons: {
      create: 'Nueva pregunta diaria',
      preview: 'Ver la próxima',
      skip: 'Omitir la próxima',
      unskip: (day) => `Sí preguntar el ${day}`,
      week: 'Pausa de 7 días',
      pause: 'Poner en pausa',
      resume: 'Reanudar',
      change: 'Cambiar',
      more: 'Más ajustes',
      remove: 'Eliminar',
      removeNow: 'Sí, eliminar',
      keep: 'Conservar',
      save: 'Guardar',
      cancel: 'Cancelar',
      all: 'Todas las preguntas diarias',
      back: 'Volver',
      another: 'Otra pregunta',
      ban: 'No preguntar nunca',
      answer: 'Mostrar la respuesta',
      skipDay: 'Omitir este día',
    },
    form: {
      title: 'Pregunta diaria',
      more: 'Más ajustes',
      submit: 'Ver antes',
      time: 'A qué hora',
      zone: 'Zona horaria: una ciudad o región',
      days: 'Días: laborables, lun mié vie',
      reveal: 'Cuándo se muestra la respuesta',
      document: 'Solo sobre este documento',
      kinds: 'Tipos de preguntas',
      daysOff: 'Días libres: 25 dic, 1 ago - 15 ago',
      channel: 'Canal (vacío: sigue igual)',
      group: 'A quién avisar (vacío: a nadie)',
      thread: 'Un hilo para comentar cada respuesta',
      yes: 'Con hilo',
      no: 'Sin hilo',
    },
    kinds: {
      cloze: 'Hueco en una oración',
      excerpt: 'Hueco en parte de una oración',
      choice: 'Hueco con cuatro opciones',
      wh: 'Quién, cuándo, dónde',
      definition: 'De qué término se trata',
      acronym: 'Qué significan unas siglas',
      finish: 'Terminar la idea',
      find: 'Qué dice el texto sobre algo',
      why: 'Qué razón se da',
      order: 'Orden de los hechos (pocas veces)',
      'true-false': 'Verdadero o falso (pocas veces)',
      card: 'Preguntas de miembros',
    },
    draftNew: () => phrase`Una nueva pregunta diaria, aún sin guardar`,
    draftChange: () => phrase`La pregunta diaria con los cambios, aún sin guardar`,
    nextThree: () => phrase`Próximas publicaciones:`,
    available: (count) =>
      count === 0
        ? phrase`Las lecturas no dan ninguna pregunta con esta selección. Hay que permitir más documentos o tipos, o avanzar el punto de lectura.`
        : phrase`Las lecturas dan ${counted(count, '# pregunta', '# preguntas')} con esta selección.`,
    problems: (count) =>
      phrase`${counted(count, 'Hay algo que aún no está claro:', 'Hay # cosas que aún no están claras:')}`,
    unclear: {
      time: (typed) => phrase`«${typed}» no es una hora. Se escribe como ${code('09:00')} o ${code('9pm')}.`,
      reveal: (typed) =>
        phrase`«${typed}» no es una hora para la respuesta. Se escribe como ${code('20:00')}.`,
      zone: (typed) =>
        phrase`Ninguna zona horaria corresponde a «${typed}». Se escribe una gran ciudad cercana, como ${code('Seoul')}, o un nombre como ${code('Europe/Berlin')}.`,
      days: (typed) =>
        phrase`«${typed}» no son días de la semana. Se escribe ${code('weekdays')}, ${code('Mon Wed Fri')} o ${code('every day')}.`,
      daysOff: (typed) =>
        phrase`«${typed}» no es una fecha que sepa leer. Los días libres se escriben como ${code('2026-12-25')} o ${code('24 Dec - 2 Jan')}, separados por comas.`,
      noDocument: (typed) =>
        phrase`Ningún documento corresponde a «${typed}». ${code('sources')} los muestra todos; se escribe un número o palabras de un título.`,
      manyDocuments: (typed, count) =>
        phrase`«${typed}» corresponde a ${documents(count)}. Se escribe el número de uno, como lo muestra ${code('sources')}.`,
      noDay: () =>
        phrase`No queda ningún día en que publicarla. Hay que elegir más días de la semana o menos días libres.`,
    },
    whichZone: (typed) => phrase`Varias zonas horarias corresponden a «${typed}». ¿De cuál se trata?`,
    anyZone: () =>
      phrase`¿En qué zona horaria? Se puede elegir una, o pulsar «Cambiar» y escribir una ciudad cercana.`,
    zoneLabel: 'Zona horaria',
    savedNew: (time) => phrase`${strong('Guardado.')} Primera pregunta: ${time}.`,
    savedChange: (time) => phrase`${strong('Guardado.')} Próxima pregunta: ${time}.`,
    savedPaused: () => phrase`${strong('Guardado.')} Sigue en pausa hasta que se reanude.`,
    cancelled: () => phrase`No se cambió nada.`,
    draftGone: () => phrase`Eso ya se guardó o se descartó. ${code('/quiz daily')} muestra cómo está todo.`,
    seriesGone: () => phrase`Esta pregunta diaria ya no existe. ${code('/quiz daily')} muestra las que hay.`,
    tooMany: (count) =>
      phrase`Un grupo puede tener ${counted(count, '# pregunta diaria', '# preguntas diarias')}. Hay que eliminar una antes de crear otra.`,
    sureToRemove: () =>
      phrase`¿Eliminar esta pregunta diaria? Se conserva lo preguntado y lo respondido; no se publicará nada más.`,
    removed: () => phrase`Eliminada. No se publicará nada más; se conserva lo preguntado y lo respondido.`,
    skippedNow: (day) => phrase`El ${day} no habrá pregunta.`,
    askedAfterAll: (day) => phrase`El ${day} sí habrá pregunta.`,
    pausedNow: () => phrase`En pausa. No se publica nada hasta que la reanuden quienes administran.`,
    pausedWeek: (day) => phrase`En pausa. Se reanuda sola el ${day}.`,
    resumedNow: () => phrase`En marcha de nuevo.`,
    previewHeading: (day) => phrase`Pregunta para el ${day}`,
    previewNote: () =>
      phrase`Esta vista es privada. No cambiará, salvo que antes cambien las lecturas, los ajustes o la valoración de las preguntas.`,
    nothingToPreview: () =>
      phrase`No queda ninguna pregunta para este día. Hay que añadir lecturas, avanzar el punto de lectura o permitir más tipos o documentos.`,
    noDayToPreview: () =>
      phrase`No hay ningún día con pregunta a la vista: el calendario no deja ninguno, o está en pausa.`,
    noOther: () => phrase`No hay otra pregunta para este día.`,
    swapped: () => phrase`Aquí hay otra; la anterior quizá salga otro día.`,
    banned: () => phrase`Esa pregunta no se hará nunca. Esta ocupa su lugar.`,
    coming: 'Otro día',
    comingDay: (day, question) => `${day} · ${question}`,
    nothingLeft: 'no queda ninguna pregunta',
  },
  groupSettings: {
    heading: () => phrase`Para todo el grupo`,
    streaks: 'Rachas',
    streaksOn: 'activadas: los miembros ven cuántas preguntas seguidas han respondido',
    streaksOff: 'desactivadas para todos',
    board: 'Clasificación',
    boardOn: 'activada: muestra a los miembros que quieren aparecer',
    boardOff: 'desactivada',
    goal: 'Meta del grupo',
    goalOf: (answers) => `${counted(answers, '# respuesta', '# respuestas')} por semana, entre todos`,
    noGoal: 'ninguna',
    line: 'Leído hasta ahora',
    lineOf: (title, paragraph, all) => `${title}: hasta ¶\u00A0${number(paragraph)} de ${number(all)}`,
    noLine: 'se puede preguntar sobre todo',
    buttons: {
      streaksOn: 'Activar rachas',
      streaksOff: 'Desactivar rachas',
      boardOn: 'Activar clasificación',
      boardOff: 'Desactivar clasificación',
      goal: 'Meta del grupo',
      line: 'Punto de lectura',
      daily: 'Preguntas diarias',
    },
    goalForm: {
      title: 'Meta del grupo',
      label: 'Respuestas por semana (vacío: sin meta)',
      submit: 'Fijar',
    },
    lineForm: {
      title: 'Punto de lectura',
      document: 'Documento',
      label: 'Leído hasta: ¶ o palabras (vacío: todo)',
      submit: 'Fijar',
    },
    goalUnclear: (typed, most) =>
      phrase`«${typed}» no es un número de respuestas. Se escribe un número entero de 1 a ${number(most)}, o nada si no hay meta.`,
    noParagraph: (typed, title, paragraphs) =>
      phrase`«${typed}» no aparece en «${title}». Se escribe un párrafo de 0 a ${number(paragraphs)}, una parte como ${code('50 %')}, o palabras del texto o de un encabezado.`,
    manyParagraphs: (typed, title, paragraphs) =>
      phrase`«${typed}» aparece en varios párrafos de «${title}»: ${paragraphs.map((each) => `¶\u00A0${each}`).join(', ')}. Se escribe el número de uno.`,
    lineSet: (title, paragraph) =>
      phrase`Las preguntas sobre «${title}» llegan ahora hasta ¶\u00A0${number(paragraph)}.`,
    lineRemoved: (title) => phrase`Las preguntas pueden tratar ahora de todo «${title}».`,
  },
}
