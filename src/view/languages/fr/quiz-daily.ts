import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizDaily } from '../en/quiz-daily.ts'
import { documents } from './counts.ts'

const { number, counted } = grammarOf('fr')

/** What is said of the question of the day, in French. */
export const quizDaily: QuizDaily = {
  quizDaily: {
    heading: (count) => phrase`${counted(count, '# question du jour', '# questions du jour')}`,
    none: () => phrase`Ce groupe n’a pas encore de question du jour.`,
    howToBegin: () =>
      phrase`Les responsables en créent une avec le bouton, ou avec ${code('/quiz daily 09:00 Seoul weekdays')}.`,
    noGroup: () =>
      phrase`La question du jour est faite pour le canal d’un groupe\u202F; ici, nous ne sommes que deux. Tapez ${code('/quiz daily')} dans le canal où elle doit paraître.`,
    here: 'dans ce canal',
    elsewhere: 'dans un autre canal',
    line: (time, zone, days, place) => `À ${time}, ${zone}, ${days}, ${place}`,
    everyDay: 'tous les jours',
    weekdays: 'du lundi au vendredi',
    weekends: 'le samedi et le dimanche',
    facts: {
      place: 'Où',
      when: 'Quand',
      days: 'Jours',
      daysOff: 'Sauf',
      skipped: 'Jours sautés',
      reveal: 'Réponse',
      documents: 'Porte sur',
      kinds: 'Types',
      notify: 'Prévenus',
      thread: 'Fil',
      next: 'Prochaine',
      last: 'Dernière',
      state: 'État',
    },
    clock: (time, zone) => `à ${time}, ${zone}`,
    sameDay: (time) => `à ${time} le même jour`,
    nextDay: (time) => `à ${time} le lendemain`,
    dates: (first, last) => `du ${first} au ${last}`,
    allDocuments: 'tous les documents',
    usualKinds: 'les types habituels',
    nobody: 'personne',
    group: 'le groupe choisi',
    inThread: 'un fil sous chaque réponse',
    noThread: 'aucun',
    running: 'en cours',
    paused: 'en pause, jusqu’à la reprise par les responsables',
    pausedUntil: (day) => `en pause\u202F; reprise automatique le ${day}`,
    noNext: 'plus aucun jour dans son calendrier',
    outcomes: {
      posted: 'publiée',
      missed: 'non publiée\u00A0: je ne tournais pas à cette heure-là',
      nothing: 'non publiée\u00A0: il ne restait plus de question',
      forbidden: 'non publiée\u00A0: je n’ai pas le droit d’écrire dans ce canal',
      gone: 'non publiée\u00A0: le canal n’existe plus',
      changed: 'non publiée\u00A0: les textes ont changé à ce moment-là',
      off: 'sautée',
      failed: 'non publiée\u00A0: un problème est survenu ici\u202F; il a été signalé',
    },
    mend: {
      nothing: () =>
        phrase`Ajoutez des textes, avancez le repère de lecture, ou autorisez plus de types ou de documents.`,
      forbidden: () => phrase`Ajoutez-moi au canal et autorisez-moi à envoyer des messages.`,
      gone: () =>
        phrase`Choisissez un autre canal\u00A0: «\u00A0Modifier\u00A0», puis «\u00A0Autres réglages\u00A0».`,
    },
    choose: 'Quelle question du jour\u202F?',
    buttons: {
      create: 'Nouvelle question du jour',
      preview: 'Aperçu de la prochaine',
      skip: 'Sauter la prochaine',
      unskip: (day) => `Poser quand même le ${day}`,
      week: 'Pause de 7 jours',
      pause: 'Mettre en pause',
      resume: 'Reprendre',
      change: 'Modifier',
      more: 'Autres réglages',
      remove: 'Supprimer',
      removeNow: 'Oui, supprimer',
      keep: 'Garder',
      save: 'Enregistrer',
      cancel: 'Annuler',
      all: 'Toutes les questions du jour',
      back: 'Retour',
      another: 'Une autre question',
      ban: 'Ne jamais poser',
      answer: 'Montrer la réponse',
      skipDay: 'Sauter ce jour',
    },
    form: {
      title: 'Question du jour',
      more: 'Autres réglages',
      submit: 'Voir d’abord',
      time: 'À quelle heure',
      zone: 'Fuseau horaire\u00A0: une ville ou une région',
      days: 'Jours\u00A0: en semaine, lun mer ven',
      reveal: 'Quand montrer la réponse',
      document: 'Seulement sur ce document',
      kinds: 'Types de questions',
      daysOff: 'Jours sans\u00A0: 25 déc., 1er août - 15 août',
      channel: 'Canal (vide\u00A0: inchangé)',
      group: 'Qui prévenir (vide\u00A0: personne)',
      thread: 'Un fil pour discuter chaque réponse',
      yes: 'Oui',
      no: 'Non',
    },
    kinds: {
      cloze: 'Blanc dans une phrase',
      excerpt: 'Blanc dans une partie de phrase',
      choice: 'Blanc avec quatre choix',
      wh: 'Qui, quand, où',
      definition: 'Le terme dont il s’agit',
      acronym: 'Ce que signifient des lettres',
      finish: 'Terminer la pensée',
      find: 'Ce que le texte en dit',
      why: 'La raison donnée',
      order: 'Ordre des événements (rare)',
      'true-false': 'Vrai ou faux (rare)',
      card: 'Questions des membres',
    },
    draftNew: () => phrase`Une nouvelle question du jour, pas encore enregistrée`,
    draftChange: () => phrase`La question du jour modifiée, pas encore enregistrée`,
    nextThree: () => phrase`Prochaines publications\u00A0:`,
    available: (count) =>
      count === 0
        ? phrase`Les textes ne donnent aucune question pour ce choix. Autorisez plus de documents ou de types, ou avancez le repère de lecture.`
        : phrase`Les textes donnent ${counted(count, '# question', '# questions')} pour ce choix.`,
    problems: (count) =>
      phrase`${counted(count, 'Un point n’est pas encore clair', '# points ne sont pas encore clairs')}\u00A0:`,
    unclear: {
      time: (typed) =>
        phrase`«\u00A0${typed}\u00A0» n’est pas une heure. Tapez par exemple ${code('09:00')} ou ${code('9pm')}.`,
      reveal: (typed) =>
        phrase`«\u00A0${typed}\u00A0» n’est pas une heure pour la réponse. Tapez par exemple ${code('20:00')}.`,
      zone: (typed) =>
        phrase`Aucun fuseau horaire ne correspond à «\u00A0${typed}\u00A0». Tapez une grande ville proche de vous, comme ${code('Seoul')}, ou un nom comme ${code('Europe/Berlin')}.`,
      days: (typed) =>
        phrase`«\u00A0${typed}\u00A0» ne désigne pas des jours de la semaine. Tapez ${code('weekdays')}, ${code('Mon Wed Fri')} ou ${code('every day')}.`,
      daysOff: (typed) =>
        phrase`«\u00A0${typed}\u00A0» n’est pas une date que je sais lire. Tapez les jours sans question comme ${code('2026-12-25')} ou ${code('24 Dec - 2 Jan')}, séparés par des virgules.`,
      noDocument: (typed) =>
        phrase`Aucun document ne correspond à «\u00A0${typed}\u00A0». ${code('sources')} les montre tous\u202F; tapez un numéro ou des mots d’un titre.`,
      manyDocuments: (typed, count) =>
        phrase`«\u00A0${typed}\u00A0» correspond à ${documents(count)}. Tapez le numéro de l’un d’eux, tel que ${code('sources')} le montre.`,
      noDay: () =>
        phrase`Il ne reste aucun jour où la publier. Choisissez plus de jours de la semaine, ou moins de jours sans question.`,
    },
    whichZone: (typed) =>
      phrase`Plusieurs fuseaux horaires correspondent à «\u00A0${typed}\u00A0». Lequel est le bon\u202F?`,
    anyZone: () =>
      phrase`Dans quel fuseau horaire\u202F? Choisissez-en un, ou tapez une ville proche de vous avec «\u00A0Modifier\u00A0».`,
    zoneLabel: 'Fuseau horaire',
    savedNew: (time) => phrase`${strong('Enregistré.')} Première question\u00A0: ${time}.`,
    savedChange: (time) => phrase`${strong('Enregistré.')} Prochaine question\u00A0: ${time}.`,
    savedPaused: () => phrase`${strong('Enregistré.')} Elle reste en pause jusqu’à sa reprise.`,
    cancelled: () => phrase`Rien n’a été modifié.`,
    draftGone: () =>
      phrase`Cela a déjà été enregistré ou annulé. ${code('/quiz daily')} montre où l’on en est.`,
    seriesGone: () =>
      phrase`Cette question du jour n’existe plus. ${code('/quiz daily')} montre celles qui existent.`,
    tooMany: (count) =>
      phrase`Un groupe peut avoir ${counted(count, '# question du jour', '# questions du jour')}. Supprimez-en une avant d’en créer une autre.`,
    sureToRemove: () =>
      phrase`Supprimer cette question du jour\u202F? Les questions et réponses passées sont conservées\u202F; rien de plus ne sera publié.`,
    removed: () =>
      phrase`Supprimée. Rien de plus ne sera publié\u202F; les questions et réponses passées sont conservées.`,
    skippedNow: (day) => phrase`Le ${day}, aucune question ne sera posée.`,
    askedAfterAll: (day) => phrase`Le ${day}, une question sera posée malgré tout.`,
    pausedNow: () => phrase`En pause. Rien n’est publié jusqu’à la reprise par les responsables.`,
    pausedWeek: (day) => phrase`En pause. Le ${day}, elle reprend d’elle-même.`,
    resumedNow: () => phrase`C’est reparti.`,
    previewHeading: (day) => phrase`À poser le ${day}`,
    previewNote: () =>
      phrase`Ceci n’est visible que par vous, et restera ainsi sauf si les textes, les réglages ou l’avis sur les questions changent d’ici là.`,
    nothingToPreview: () =>
      phrase`Il ne reste aucune question pour ce jour. Ajoutez des textes, avancez le repère de lecture, ou autorisez plus de types ou de documents.`,
    noDayToPreview: () =>
      phrase`Aucune question n’est prévue\u00A0: le calendrier ne laisse aucun jour, ou la question est en pause.`,
    noOther: () => phrase`Il n’y a pas d’autre question pour ce jour.`,
    swapped: () => phrase`En voici une autre\u202F; la précédente viendra peut-être un autre jour.`,
    banned: () => phrase`L’autre question ne sera jamais posée. Celle-ci la remplace.`,
    coming: 'Un autre jour',
    comingDay: (day, question) => `${day}\u00A0: ${question}`,
    nothingLeft: 'il ne reste aucune question',
  },
  groupSettings: {
    heading: () => phrase`Pour tout le groupe`,
    streaks: 'Séries',
    streaksOn: 'activées\u00A0: chaque membre voit à combien de questions de suite il a répondu',
    streaksOff: 'désactivées pour tout le monde',
    board: 'Classement',
    boardOn: 'activé\u00A0: il montre les membres qui veulent y figurer',
    boardOff: 'désactivé',
    goal: 'Objectif du groupe',
    goalOf: (answers) => `${counted(answers, '# réponse', '# réponses')} par semaine, tous ensemble`,
    noGoal: 'aucun',
    line: 'Déjà lu',
    lineOf: (title, paragraph, all) =>
      `${title}\u00A0: jusqu’au ¶\u00A0${number(paragraph)} sur ${number(all)}`,
    noLine: 'les questions peuvent porter sur tout',
    buttons: {
      streaksOn: 'Activer les séries',
      streaksOff: 'Désactiver les séries',
      boardOn: 'Activer le classement',
      boardOff: 'Désactiver le classement',
      goal: 'Objectif du groupe',
      line: 'Repère de lecture',
      daily: 'Questions du jour',
    },
    goalForm: {
      title: 'Objectif du groupe',
      label: 'Réponses par semaine, à tous (vide\u00A0: aucun)',
      submit: 'Valider',
    },
    lineForm: {
      title: 'Repère de lecture',
      document: 'Quel document',
      label: 'Lu jusqu’à\u00A0: ¶ ou mots (vide\u00A0: tout)',
      submit: 'Valider',
    },
    goalUnclear: (typed, most) =>
      phrase`«\u00A0${typed}\u00A0» n’est pas un nombre de réponses. Tapez un nombre entier de 1 à ${number(most)}, ou laissez vide pour n’avoir aucun objectif.`,
    noParagraph: (typed, title, paragraphs) =>
      phrase`«\u00A0${typed}\u00A0» ne figure nulle part dans «\u00A0${title}\u00A0». Tapez un paragraphe de 0 à ${number(paragraphs)}, une part comme ${code('50 %')}, ou des mots du texte ou d’un intertitre.`,
    manyParagraphs: (typed, title, paragraphs) =>
      phrase`«\u00A0${typed}\u00A0» figure dans plusieurs paragraphes de «\u00A0${title}\u00A0»\u00A0: ${paragraphs.map((each) => `¶\u00A0${each}`).join(', ')}. Tapez le numéro de l’un d’eux.`,
    lineSet: (title, paragraph) =>
      phrase`Les questions sur «\u00A0${title}\u00A0» s’en tiennent désormais à ce qui va jusqu’au ¶\u00A0${number(paragraph)}.`,
    lineRemoved: (title) => phrase`Les questions peuvent désormais porter sur tout «\u00A0${title}\u00A0».`,
  },
}
