import { grammarOf } from '../../grammar.ts'
import type { ReadingPage } from '../en/reading-page.ts'

const { counted } = grammarOf('fr')

/** What stands on the page that opens a passage, in French. */
export const readingPage: ReadingPage = {
  readingPage: {
    tab: (paragraphs, title) => `${paragraphs} · ${title}`,
    skip: 'Aller à la citation',
    skipToText: 'Aller au texte',
    begins: 'Début de la citation\u00A0:',
    ends: 'Fin de la citation.',
    paragraph: (number) => `Paragraphe ${number}`,
    page: (name) => `page ${name}`,
    cite: 'Citer ce passage',
    reference: 'Dans la bibliographie',
    inText: 'Dans le texte',
    note: 'En note',
    text: 'Le texte',
    around: 'Sur cette page',
    top: 'Haut de la page',
    quotation: 'Citation',
    previous: (number) => `Paragraphe ${number}, avant la citation`,
    next: (number) => `Paragraphe ${number}, après la citation`,
    search: {
      label: 'Chercher dans ce document',
      button: 'Chercher',
      none: (query) => `«\u00A0${query}\u00A0» n’est pas dans ce document.`,
      found: (count, query) =>
        `«\u00A0${query}\u00A0» figure dans ${counted(count, '# paragraphe', '# paragraphes')}`,
      partial: (count, query) =>
        `Aucun paragraphe ne contient tous les mots de «\u00A0${query}\u00A0»\u202F; ${counted(count, '# en contient', '# en contiennent')} le plus`,
      more: (shown) =>
        `La liste montre les ${shown} premiers\u202F; tous sont marqués dans le texte. Avec un mot de plus, il y en aura moins.`,
      clear: 'Terminer la recherche',
    },
    setAside: (count) => counted(count, '# ligne écartée', '# lignes écartées'),
    setAsideWhy: 'Dans le fichier, mais pas dans le texte\u00A0: ni cherché ni cité.',
    line: (line, reason) => `ligne ${line}, ${reason}`,
    edited: {
      heading: 'Le texte a changé depuis qu’il a été cité',
      difference:
        'Voici ce qui s’en rapproche le plus maintenant. Des mots cités à ceux qui se trouvent ici\u00A0:',
      noDifference:
        'Les mots sont les mêmes, mais ils se trouvent maintenant à plusieurs endroits ou sur d’autres lignes\u202F; voici l’endroit le plus proche.',
      removed: 'disparu\u00A0:',
      added: 'nouveau\u00A0:',
    },
    lost: {
      heading: 'N’est plus dans le document',
      words: 'Ces mots s’y trouvaient quand ils ont été cités. Ils n’y sont plus, ni rien d’approchant.',
      noDocument: 'Le document d’où ces mots ont été cités ne fait plus partie des textes.',
    },
    passageOnly:
      'Les responsables du groupe ont choisi qu’un lien ouvre un passage avec un paragraphe de chaque côté, et non le texte entier.',
    until: (day) => `Ce lien ouvre cette page jusqu’au ${day}, pour toute personne qui l’a.`,
    expired: {
      heading: 'Ce lien a expiré',
      words:
        'Les liens vers des passages marchent une semaine. Pour en avoir un nouveau, interrogez de nouveau le bot ou citez de nouveau le passage\u00A0: chaque citation qu’il publie a un lien qui marche.',
    },
    absent: {
      heading: 'Il n’y a rien ici',
      words: 'Le lien est peut-être incomplet, ou il a été retiré. Copiez-le de nouveau, en entier.',
    },
    preview: 'Un passage d’un groupe de lecture',
  },
}
