import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { SavedQuotes } from '../en/saved-quotes.ts'

const { number, counted } = grammarOf('fr')

/** What is said of saved quotations, in French. */
export const savedQuotes: SavedQuotes = {
  savedQuotes: {
    buttons: {
      save: 'Enregistrer',
      saveOne: (ordinal) => `Enregistrer le n°\u00A0${number(ordinal)}`,
      share: 'Montrer au groupe',
      unshare: 'Ne plus montrer au groupe',
      remove: 'Retirer',
      more: 'Suivantes',
      mine: 'Mes citations',
      group: 'Citations du groupe',
    },
    typed: {
      save: 'garde une citation pour vous',
      saveOne: 'garde celle-là',
      share: 'elle figure parmi celles du groupe',
      unshare: 'elle n’y figure plus',
      remove: 'elle n’est plus enregistrée',
      more: 'les suivantes',
      mine: 'celles que vous avez enregistrées',
      group: 'celles que des membres montrent à tous',
    },
    which: () => phrase`Laquelle faut-il enregistrer\u202F?`,
    saved: () => phrase`Enregistrée. Elle n’est visible que par vous, avec ${code('quotes')}.`,
    savedBefore: () => phrase`Vous avez déjà enregistré cette citation.`,
    shared: () => phrase`Le groupe la voit maintenant parmi ses citations enregistrées, avec votre nom.`,
    unshared: () => phrase`Elle n’est plus visible que par vous.`,
    removed: () => phrase`Elle n’est plus parmi vos citations enregistrées.`,
    gone: () => phrase`Celle-ci n’est pas parmi vos citations enregistrées.`,
    listChanged: () =>
      phrase`La liste a changé depuis qu’elle a été affichée\u202F; rien n’a donc été fait. La voici maintenant\u00A0:`,
    headings: {
      mine: (count) =>
        count === 0
          ? phrase`Aucune citation enregistrée`
          : phrase`${counted(count, '# citation enregistrée', '# citations enregistrées')}`,
      group: (count) =>
        count === 0
          ? phrase`Aucune citation du groupe`
          : phrase`${counted(count, '# citation', '# citations')} que des membres montrent au groupe`,
    },
    within: (title) => phrase`Seulement de ${strong(title)}.`,
    none: {
      mine: () =>
        phrase`Rien pour l’instant. Sous une réponse ou un passage cité, ${strong('Enregistrer')} garde la citation pour vous.`,
      group: () =>
        phrase`Rien pour l’instant. Qui enregistre une citation peut la faire voir au groupe avec ${strong('Montrer au groupe')}.`,
    },
    page: (first, last, count) =>
      phrase`${number(first)}–${number(last)} sur ${number(count)}, les plus récentes d’abord.`,
    choose: 'Modifier une citation',
    choices: {
      share: (ordinal) => `Montrer le n°\u00A0${number(ordinal)} au groupe`,
      unshare: (ordinal) => `Ne plus montrer le n°\u00A0${number(ordinal)}`,
      remove: (ordinal) => `Retirer le n°\u00A0${number(ordinal)}`,
    },
    sharedBy: (learner) => phrase`Enregistrée par ${{ kind: 'member', learner, text: 'un membre' }}.`,
    asSaved: () => phrase`telle qu’elle a été enregistrée`,
    edited: () => phrase`Le texte a changé depuis\u00A0:`,
    unsure: () =>
      phrase`Le document a changé depuis que cette citation a été enregistrée. Ses mots se trouvent maintenant ici\u202F; je ne peux pas dire si c’est l’endroit d’où elle venait.`,
    lost: () => phrase`Elle n’est plus dans le texte.`,
    noDocument: () => phrase`D’un document qui ne fait plus partie des textes`,
    leftOut: '[…]',
    export: {
      title: { mine: 'Citations enregistrées', group: 'Citations enregistrées du groupe' },
      files: { mine: 'citations-enregistrees', group: 'citations-enregistrees-du-groupe' },
      done: (count) => phrase`${counted(count, '# citation', '# citations')} en fichier.`,
      noWork: (count) =>
        phrase`${counted(count, '# citation omise, tirée', '# citations omises, tirées')} d’un document qui ne fait plus partie des textes.`,
      noFormat: (typed) =>
        phrase`Je ne sais pas écrire «\u00A0${typed}\u00A0». Il y a ${code('quotes export markdown')}, ${code('quotes export csv')} et ${code('quotes export bibtex')}.`,
      states: {
        edited: 'le texte a changé',
        lost: 'plus dans le texte',
        unsure: 'le document a changé',
      },
    },
  },
}
