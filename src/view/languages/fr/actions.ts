import type { Actions } from '../en/actions.ts'

/** What buttons and forms say, in French. */
export const actions: Actions = {
  buttons: {
    more: 'Voir plus',
    wider: 'Plus de contexte',
    share: 'Partager',
    shared: 'Partagé',
    followUp: 'Question complémentaire',
    unhelpful: 'Pas utile',
    askGroup: 'Demander au groupe',
    askedGroup: 'Demandé au groupe',
    everywhere: 'Tous les documents',
    reply: (ordinal) => `Répondre avec le n°\u00A0${ordinal}`,
    replied: (ordinal) => `Répondu avec le n°\u00A0${ordinal}`,
    lines: 'Lignes écartées',
    answersToAll: 'Montrer les réponses à tous',
    answersToAsker: 'Garder les réponses privées',
  },
  typed: {
    more: 'les passages suivants',
    wider: 'avec les paragraphes voisins',
    everywhere: 'interroger de nouveau tous les documents',
    lines: 'les lignes écartées, chacune avec sa raison',
  },
  forms: {
    ask: 'Interroger les textes',
    followUp: 'Question complémentaire',
    question: 'Votre question',
    document: 'Seulement dans ce document',
    send: 'Poser la question',
  },
}
