import type { Actions } from '../en/actions.ts'

/** What buttons and forms say, in Spanish. */
export const actions: Actions = {
  buttons: {
    more: 'Ver más',
    wider: 'Ver contexto',
    share: 'Compartir',
    shared: 'Compartido',
    followUp: 'Seguir preguntando',
    unhelpful: 'No es útil',
    askGroup: 'Preguntar al grupo',
    askedGroup: 'Se preguntó al grupo',
    everywhere: 'Todos los documentos',
    reply: (ordinal) => `Responder con el ${ordinal}`,
    replied: (ordinal) => `Se respondió con el ${ordinal}`,
    lines: 'Líneas excluidas',
    answersToAll: 'Mostrar a todo el canal',
    answersToAsker: 'Mostrar solo a quien pregunta',
  },
  typed: {
    more: 'los pasajes siguientes',
    wider: 'con los párrafos de alrededor',
    everywhere: 'consultar de nuevo todos los documentos',
    lines: 'las líneas excluidas, cada una con su motivo',
  },
  forms: {
    ask: 'Consultar las lecturas',
    followUp: 'Seguir preguntando',
    question: 'Pregunta',
    document: 'Solo en este documento',
    send: 'Preguntar',
  },
}
