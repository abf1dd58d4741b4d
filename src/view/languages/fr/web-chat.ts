import { code, phrase } from '../../view.ts'
import type { WebChat } from '../en/web-chat.ts'
import { documents } from './counts.ts'

/** What stands on the page to try the bot on, in French. */
export const webChat: WebChat = {
  webChat: {
    name: 'Verbatim',
    purpose: 'Répond avec les mots des textes, à la lettre.',
    talk: 'La conversation',
    you: 'Vous',
    guest: 'Invité',
    onlyYou: 'Visible par vous uniquement',
    underPost: 'En réponse à un message précédent',
    box: 'Votre question, ou une commande',
    boxHint: 'Votre question, ou /',
    send: 'Envoyer',
    keys: 'Entrée envoie le message, Maj et Entrée commencent une nouvelle ligne.',
    skip: 'Aller au champ de saisie',
    choose: 'Choisir',
    cancel: 'Annuler',
    sentForm: (title) => `Vous avez rempli «\u00A0${title}\u00A0».`,
    optional: '(peut rester vide)',
    here: 'cette conversation',
    open: 'Lire dans son contexte',
    added: 'ajouté\u00A0:',
    removed: 'rayé\u00A0:',
    download: (name) => `Télécharger ${name}`,
    menu: 'Autres actions',
    suggestions: 'Propositions',
    intro: (count) =>
      phrase`J’ai lu ${documents(count)}. Posez-moi une question\u00A0: vous recevrez les passages qui y répondent, ou apprendrez qu’il n’y en a pas.`,
    commands: () => phrase`Tapez ${code('/verbatim')} pour voir tout ce que je sais faire.`,
    tryIt: 'Par exemple',
    examples: { ask: 'Interroger', cite: 'Citer', check: 'Vérifier', quiz: 'Quiz' },
    exampleQuestion: (subject) => `${subject}\u202F?`,
    private: 'Personne d’autre ne voit cette conversation.',
    waiting: 'Recherche en cours',
    unreached:
      'Verbatim est injoignable pour le moment. Votre texte est encore dans le champ de saisie\u00A0: réessayez dans un instant.',
    problems: {
      back: 'Retour à la conversation',
      notFound: 'Il n’y a rien à cette adresse.',
      gone: 'Ce fichier n’est plus conservé. Demandez-le de nouveau dans la conversation.',
      unread: 'Cela n’a pas pu être compris. Revenez à la conversation et réessayez.',
      tooLarge: 'C’est trop à la fois. Envoyez-le en parties plus petites.',
      foreign: 'Cela ne venait pas de cette page\u202F; rien n’a donc été fait.',
      host: 'Cette page ne répond qu’à l’adresse que le programme affiche à son démarrage.',
      stale: 'Cette page est restée ouverte trop longtemps. Revenez à la conversation et recommencez-y.',
      resting: 'Verbatim démarre ou s’arrête. Rechargez la page dans un instant.',
    },
  },
}
