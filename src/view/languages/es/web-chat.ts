import { code, phrase } from '../../view.ts'
import type { WebChat } from '../en/web-chat.ts'
import { documents } from './counts.ts'

/** What stands on the page to try the bot on, in Spanish. */
export const webChat: WebChat = {
  webChat: {
    name: 'Verbatim',
    purpose: 'Responde con las palabras de las lecturas, al pie de la letra.',
    talk: 'La conversación',
    you: 'Yo',
    guest: 'Visitante',
    onlyYou: 'Mensaje privado',
    underPost: 'En respuesta a un mensaje anterior',
    box: 'Una pregunta o un comando',
    boxHint: 'Preguntar, o escribir /',
    send: 'Enviar',
    keys: 'Intro envía; Mayús e Intro empiezan una línea nueva.',
    skip: 'Ir al campo de texto',
    choose: 'Elegir',
    cancel: 'Cancelar',
    sentForm: (title) => `Formulario enviado: «${title}».`,
    optional: '(puede quedar vacío)',
    here: 'esta conversación',
    open: 'Leer en su contexto',
    added: 'añadido:',
    removed: 'tachado:',
    download: (name) => `Descargar ${name}`,
    menu: 'Más opciones',
    suggestions: 'Sugerencias',
    intro: (count) =>
      phrase`He leído ${documents(count)}. A cada pregunta respondo con los pasajes que la contestan, o digo que no los hay.`,
    commands: () => phrase`Con ${code('/verbatim')} se ve todo lo que sé hacer.`,
    tryIt: 'Por ejemplo',
    examples: { ask: 'Preguntar', cite: 'Citar', check: 'Comprobar', quiz: 'Quiz' },
    exampleQuestion: (subject) => `¿${subject}?`,
    private: 'Nadie más ve esta conversación.',
    waiting: 'Buscando',
    unreached:
      'Verbatim no está disponible en este momento. Lo escrito sigue en el campo de texto: se puede intentar de nuevo en un rato.',
    problems: {
      back: 'Volver a la conversación',
      notFound: 'En esta dirección no hay nada.',
      gone: 'Ese archivo ya no se conserva. Se puede volver a pedir en la conversación.',
      unread: 'Eso no se pudo entender. Hay que volver a la conversación e intentarlo otra vez.',
      tooLarge: 'Es demasiado de una vez. Hay que enviarlo en partes más pequeñas.',
      foreign: 'Eso no venía de esta página, así que no se hizo nada.',
      host: 'Esta página solo responde en la dirección que el programa muestra al arrancar.',
      stale:
        'Esta página llevaba demasiado tiempo abierta. Hay que volver a la conversación y hacerlo de nuevo allí.',
      resting: 'Verbatim está arrancando o cerrándose. Hay que volver a cargar la página en un momento.',
    },
  },
}
