import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Works } from '../en/works.ts'

const { number } = grammarOf('fr')

/** What is said of authors, dates, aliases and citation styles, in French. */
export const works: Works = {
  works: {
    copy: 'Copier la référence',
    copyTitle: 'Copier la référence',
    copyDone: 'Terminé',
    copied: () => phrase`Vous pouvez maintenant coller ce que vous avez copié.`,
    inField: 'En texte à copier',
    citedIn: (style) => phrase`${strong(style)}`,
    otherStyle: 'Un autre style',
    chosen: (style) => `${style} (affiché)`,
    inTextField: 'Dans le texte',
    noteField: 'En note',
    referenceField: 'Dans la bibliographie',
    quotationField: 'Citation avec sa référence',
    recordField: 'Notice',
    unknown: {
      author: (title) =>
        phrase`«\u00A0${title}\u00A0» ne dit pas qui l’a écrit\u202F; le titre prend donc la place de l’auteur. Le savez-vous\u202F?`,
      date: (title) =>
        phrase`«\u00A0${title}\u00A0» ne dit pas quand il a paru\u202F; il est donc cité sans date. Le savez-vous\u202F?`,
      both: (title) =>
        phrase`«\u00A0${title}\u00A0» ne dit ni qui l’a écrit ni quand il a paru\u202F; le titre prend la place de l’auteur, sans date. Le savez-vous\u202F?`,
    },
    sayWho: 'Indiquer l’auteur',
    sayWhen: 'Indiquer la date',
    nobodyKnows: 'Personne ne le sait',
    typed: { say: 'demande l’auteur, la date et l’alias', nobodyKnows: 'la question n’est plus posée' },
    notAskedAgain: (title) =>
      phrase`La question ne vous sera plus posée pour «\u00A0${title}\u00A0». Si quelqu’un trouve la réponse, le bouton est dans ${code('/sources')}.`,
    edit: 'Auteur, date, alias',
    form: {
      title: 'Auteur, date, alias',
      authors: 'Auteurs, un par ligne\u00A0: Marsh, Ada',
      date: 'Date\u00A0: 2006, 2006-03 ou 2006-03-17',
      alias: 'Alias pour les références\u00A0: marsh2006',
      submit: 'Enregistrer',
    },
    kept: (title) => phrase`«\u00A0${strong(title)}\u00A0» est maintenant cité ainsi\u00A0:`,
    referredTo: (alias) => phrase`Dans les références, c’est ${code(`[[${alias} ¶1]]`)}.`,
    dateUnclear: (typed) =>
      phrase`«\u00A0${typed}\u00A0» n’est pas une date que je peux garder, et rien n’a été modifié. Écrivez-la comme ${code('2006')}, ${code('2006-03')} ou ${code('2006-03-17')}, ou laissez le champ vide.`,
    manyAuthors: (most) =>
      phrase`Cela fait plus de ${number(most)} auteurs, et rien n’a été modifié. Indiquez les premiers.`,
    aliasUnclear: (typed, longest) =>
      phrase`«\u00A0${typed}\u00A0» ne peut pas être un alias, et rien n’a été modifié. Utilisez des lettres, des chiffres et des traits d’union, avec au moins une lettre et ${number(longest)} caractères au plus.`,
    aliasTaken: (alias, title) =>
      phrase`${code(alias)} mène déjà à «\u00A0${title}\u00A0», et rien n’a été modifié. Choisissez un autre alias.`,
    alias: 'Alias',
    aliasMade: 'formé de l’auteur, de l’année et du titre',
    saidByHost: 'indiqué par un responsable',
    settings: {
      style: 'Style de citation',
      choose: 'Choisir le style de citation',
      reading: 'Liens vers les passages',
      wholeDocument: 'ouvrent le document entier',
      passageOnly: 'ouvrent le passage et un paragraphe de chaque côté',
      toPassage: 'Liens vers le passage seul',
      toDocument: 'Liens vers tout le document',
      expand: 'Références dans ce canal',
      expandOn: 'activé\u00A0: on voit où mènent les [[références]] de ce canal',
      expandOff: 'désactivé\u00A0: on ne le voit que sur demande',
      turnExpandOn: 'Montrer les références ici',
      turnExpandOff: 'Références sur demande',
      revoke: 'Révoquer tous les liens',
      revokeNow: 'Les révoquer',
      revokeAsk: () =>
        phrase`Tous les liens vers des pages des textes que ce groupe a reçus cesseront de marcher, aussitôt et pour de bon. Les nouveaux messages auront de nouveaux liens. Les révoquer tous\u202F?`,
      revoked: () =>
        phrase`Aucun des liens donnés jusqu’ici ne marche plus. Les nouveaux messages auront de nouveaux liens.`,
    },
  },
}
