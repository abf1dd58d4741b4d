import { code, phrase } from '../../view.ts'
import type { Commands } from '../en/commands.ts'

/** What commands are called and do, in French. */
export const commands: Commands = {
  commands: {
    ask: {
      usage: 'ask <question>',
      summary: 'trouve les passages qui répondent\u202F; la question seule suffit aussi',
    },
    more: { usage: 'more', summary: 'montre les passages suivants pour la dernière question' },
    wider: { usage: 'wider', summary: 'montre les derniers passages avec les paragraphes voisins' },
    in: { usage: 'in <document> | all', summary: 'interroge un seul document, ou de nouveau tous' },
    find: { usage: 'find <mots>', summary: 'trouve les passages qui appuient une affirmation' },
    sources: {
      usage: 'sources [document] [lines | export]',
      summary: 'montre la liste des documents, ou ce que l’on sait de l’un d’eux',
    },
    cite: {
      usage: 'cite <référence | mots>',
      summary: 'montre le passage exact avec sa référence bibliographique',
    },
    check: { usage: 'check <citation>', summary: 'compare une citation avec les textes' },
    quotes: { usage: 'quotes', summary: 'montre les citations enregistrées' },
    quiz: { usage: 'quiz [nombre] [in <document>]', summary: 'vous pose des questions tirées des textes' },
    review: { usage: 'review', summary: 'fait réviser ce qui est dû' },
    stats: { usage: 'stats', summary: 'montre votre progression' },
    help: { usage: 'help', summary: 'montre cette liste' },
  },
  slash: {
    ask: 'Interroger les textes\u202F; la réponse est d’abord pour vous, et vous pouvez la partager',
    sources: 'Ce qui a été lu\u00A0: la liste, ou ce que l’on sait d’un document',
    verbatim: 'Ce que je sais faire, en dix secondes',
    study: 'Pour les responsables\u00A0: la bibliothèque, les réglages de ce canal et ce qui ne va pas',
    library: 'Ce qui a été lu, et ce qui n’a pas pu l’être',
    settings: 'Qui voit les réponses dans ce canal, et les réglages de tout le groupe',
    doctor: 'Ce qui marche, ce qui ne marche pas, et comment y remédier',
    feedback: 'Les réponses que des membres ont signalées comme inutiles',
    findSources: 'Trouver les sources',
    findSourcesSummary: 'Les passages qui appuient ce message, visibles par vous uniquement',
    askReadings: 'Interroger les textes',
    askReadingsSummary: 'Ouvre un formulaire pour votre question et le document',
    question: 'Votre question, avec vos mots',
    in: 'Seulement dans ce document',
    document: 'Un numéro, ou des mots du titre, de l’auteur ou de l’année',
  },
  help: {
    intro: () =>
      phrase`Posez vos questions avec vos mots. La réponse est ce que disent les documents, mot pour mot, ou bien qu’ils ne le disent pas.`,
    documents: () =>
      phrase`Un document se désigne par son numéro dans ${code('sources')}, son nom de fichier, ou des mots de son titre, de son auteur ou de son année.`,
    clash: () =>
      phrase`Mettez ${code('ask')} devant une question qui commence comme une commande\u202F; ${code('/')} devant un mot en fait une commande.`,
    followUp: () =>
      phrase`Une question qui commence par ${code('et')}, ${code('mais')} ou ${code('qu’en est-il')} garde le sujet de la précédente.`,
    chat: {
      ask: {
        usage: '/ask',
        summary: 'pose une question\u202F; la réponse reste privée tant que vous ne la partagez pas',
      },
      mention: {
        usage: '@Verbatim …',
        summary: 'pose la question en public',
      },
      direct: { usage: 'message direct', summary: 'pose la question en privé' },
      findSources: {
        usage: 'Trouver les sources',
        summary: 'dans le menu d’un message\u00A0: des passages qui l’appuient',
      },
      cite: { usage: '/cite', summary: 'apporte le passage exact dans la conversation' },
      check: { usage: '/check', summary: 'compare une citation avec les textes' },
      quiz: { usage: '/quiz', summary: 'vous pose des questions' },
      review: { usage: '/review', summary: 'fait réviser ce qui est dû' },
      sources: { usage: '/sources', summary: 'montre la liste de ce qui a été lu' },
      study: {
        usage: '/study',
        summary: 'pour les responsables\u00A0: bibliothèque, réglages, diagnostic, avis',
      },
    },
  },
}
