import type { QuizCommands } from '../en/quiz-commands.ts'

/** What a chat client shows beside the commands of the quiz, in French. */
export const quizCommands: QuizCommands = {
  quizSlash: {
    quiz: 'Des questions tirées des textes\u00A0: maintenant, ou une par jour',
    review: 'Réviser ce que vous voulez retenir, quand c’est le moment',
    now: 'Un quiz maintenant\u00A0: en solo, ensemble ou en examen',
    daily: 'Une question du jour ici\u00A0: quand, sur quoi\u202F; les responsables la règlent',
    stats: 'Votre progression, visible par vous uniquement',
    board: 'Qui a le plus répondu, ou où en est le groupe',
    cards: 'Pour les responsables\u00A0: approuver, modifier ou écarter les questions des membres',
    add: 'Écrire votre propre question',
    import: 'Reprendre des questions d’un tableau ou d’Anki',
    export: 'Emporter les questions\u00A0: vers Anki ou en tableau',
    makeCard: 'Créer une carte de quiz',
    makeCardSummary: 'Fait de ce message une question\u202F; les responsables l’approuvent',
    options: {
      questions: 'Combien de questions, de 1 à 20',
      style: 'La façon de jouer',
      time: 'À quelle heure, comme 9h00',
      zone: 'Le fuseau horaire\u00A0: une ville ou une région',
      days: 'Quels jours\u00A0: en semaine, lun mer ven, tous les jours',
      reveal: 'Quand montrer la réponse, comme 20h00',
      channel: 'Dans quel canal\u202F; celui-ci par défaut',
      group: 'Qui prévenir\u202F; personne par défaut',
      period: 'Pour quelle période',
      format: 'Sous quelle forme',
    },
    styles: {
      practice: 'entraînement\u00A0: en solo, la réponse aussitôt',
      together: 'ensemble\u00A0: tout le monde répond, en public',
      exam: 'examen\u00A0: un seul essai, les réponses à la fin',
    },
    periods: { week: 'cette semaine', month: 'ce mois-ci', all: 'depuis le début' },
    formats: { anki: 'Anki, en texte', apkg: 'Anki, en paquet', csv: 'un tableau (CSV)' },
  },
}
