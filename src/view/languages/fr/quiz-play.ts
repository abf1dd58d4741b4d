import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizPlay } from '../en/quiz-play.ts'

const { number, counted, and } = grammarOf('fr')
const answers = (count: number): string => counted(count, '# réponse', '# réponses')

/** What is said around a question, in French. */
export const quizPlay: QuizPlay = {
  quizPlay: {
    heading: (day) => phrase`Question du jour · ${day}`,
    closes: (time) => phrase`clôture\u00A0: ${time}`,
    accordingTo: (title, place) => phrase`D’après «\u00A0${title}\u00A0» (${place})\u00A0:`,
    accordingToWhole: (title) => phrase`D’après «\u00A0${title}\u00A0»\u00A0:`,
    blank: 'blanc',
    instructions: {
      gap: 'Complétez le blanc.',
      'gap-choice': 'Lequel de ces choix complète le blanc\u202F?',
      wh: 'Répondez avec les mots du texte.',
      'wh-choice': 'Laquelle de ces réponses est la bonne\u202F?',
      definition: 'De quel terme s’agit-il\u202F?',
      'definition-person': 'De qui s’agit-il\u202F?',
      acronym: 'Que signifient ces lettres\u202F?',
      finish: 'Terminez la pensée de l’auteur avec vos mots.',
      find: 'Que dit le texte à ce sujet\u202F? Répondez avec vos mots.',
      why: 'Quelle raison le texte donne-t-il\u202F? Répondez avec vos mots.',
      order: 'Dans quel ordre cela s’est-il passé, du plus ancien au plus récent\u202F?',
      'true-false': 'Est-ce bien ce que dit le texte\u202F?',
      card: 'Une question d’un membre de ce groupe.',
    },
    isTrue: 'Vrai',
    isFalse: 'Faux',
    option: (letter, words) => `Choix ${letter}\u00A0: ${words}`,
    answered: (count) => (count === 0 ? phrase`Personne n’a encore répondu.` : phrase`${answers(count)}`),
    answeredOf: (count, reached, goal) =>
      phrase`${answers(count)} · objectif du groupe\u00A0: ${number(reached)} sur ${answers(goal)} cette semaine`,
    buttons: {
      type: 'Saisir la réponse',
      write: 'Écrire la vôtre',
      see: 'Voir le texte',
      hint: 'Indice',
      skip: 'Passer aujourd’hui',
      passage: 'Montrer le passage',
      review: 'Ajouter à mes révisions',
      bad: 'Mauvaise question',
      vote: 'J’avais juste',
      accept: 'Accepter pour tout le monde',
    },
    selfGrades: { missed: 'Raté', partly: 'En partie', 'got-it': 'Réussi' },
    form: {
      title: 'Votre réponse',
      label: 'La réponse, comme le dit le texte',
      ownWords: 'Avec vos mots',
      send: 'Répondre',
    },
    right: (given) => phrase`${strong('Juste')}\u00A0: ${given}`,
    close: (given) => phrase`${strong('Presque')}\u00A0: ${given}`,
    wrong: (given) => phrase`${strong('Pas cette fois')}\u00A0: ${given}`,
    textSays: () => phrase`Le texte dit\u00A0:`,
    yours: (given) => phrase`Votre réponse\u00A0: ${given}`,
    key: (answer) => phrase`La réponse\u00A0: ${strong(answer)}`,
    firstCounts: () => phrase`C’est votre première réponse qui compte.`,
    answeredBefore: () => phrase`Vous aviez déjà répondu\u202F; c’est votre première réponse qui compte.`,
    revealAt: (time) => phrase`Réponse dévoilée au groupe\u00A0: ${time}.`,
    late: () =>
      phrase`La réponse était déjà dévoilée\u00A0: cela compte comme participation, mais sans points.`,
    judge: () => phrase`Le saviez-vous\u202F? Votre choix n’est visible que par vous.`,
    judged: {
      missed: () => phrase`Noté\u00A0: raté. C’est ainsi qu’on apprend.`,
      partly: () => phrase`Noté\u00A0: en partie.`,
      'got-it': () => phrase`Noté\u00A0: réussi.`,
    },
    hints: {
      letters: (first, letters, words) =>
        phrase`La réponse commence par «\u00A0${first}\u00A0» et compte ${counted(letters, '# lettre', '# lettres')} en ${counted(words, '# mot', '# mots')}.`,
      words: (count) => phrase`Le texte le dit en ${counted(count, '# mot', '# mots')}.`,
      struck: (letters) => phrase`Ce n’est pas\u00A0: ${and(letters)}.`,
      first: (letter) => phrase`Le premier est ${letter}.`,
    },
    hintCost: () => phrase`Avec un indice, une bonne réponse rapporte la moitié des points.`,
    skipped: () => phrase`Passée pour aujourd’hui. Vous pouvez encore répondre jusqu’à la clôture.`,
    skipLate: () => phrase`Vous avez déjà répondu à cette question.`,
    revealed: () => phrase`La réponse à cette question est déjà dévoilée.`,
    answer: (key) => phrase`Réponse\u00A0: ${strong(key)}`,
    howMany: (right, count) =>
      count === 0
        ? phrase`Personne n’a répondu cette fois-ci.`
        : phrase`${counted(right, '# bonne réponse', '# bonnes réponses')} sur ${number(count)}.`,
    howManyRecalled: (count) =>
      count === 0
        ? phrase`Personne n’a répondu cette fois-ci.`
        : phrase`${counted(count, '# personne a participé.', '# personnes ont participé.')}`,
    verdicts: { right: 'Juste', close: 'Presque', wrong: 'Pas juste' },
    whoWasRight: 'Bonne réponse de\u00A0:',
    others: (count) => counted(count, '# autre', '# autres'),
    postedAgain: () =>
      phrase`Ceci apparaît peut-être deux fois\u00A0: le bot a été interrompu pendant la publication. Les réponses sous l’un et l’autre ne comptent qu’une fois.`,
    stoodTwice: () =>
      phrase`La question apparaît peut-être deux fois\u202F; les réponses sous les deux messages n’ont compté qu’une fois.`,
    member: 'un membre',
    wrongIdea: (letter, count) =>
      phrase`${letter} a été choisi ${counted(count, 'une fois', '# fois')}. Ce que le texte en dit\u00A0:`,
    answerOut: (key) => phrase`Voici la réponse\u00A0: ${strong(key)}`,
    answerOutPlain: () => phrase`Voici la réponse, dans les mots du texte.`,
    discussion: (day) => `Question du ${day}`,
    voted: () =>
      phrase`Merci. Quand trois personnes le disent, les responsables sont invités à l’accepter pour tout le monde.`,
    proposed: () => phrase`Merci. Les responsables sont invités à accepter votre réponse pour tout le monde.`,
    hostMayAccept: (given) =>
      phrase`En tant que responsable, vous pouvez accepter «\u00A0${given}\u00A0» pour tout le monde.`,
    accepted: (given) =>
      phrase`«\u00A0${given}\u00A0» est désormais une bonne réponse, et compte aussi pour qui l’avait donnée.`,
    nothingToVote: () => phrase`À cette question, vous n’avez pas donné de réponse qui puisse être acceptée.`,
    flagged: () => phrase`Merci. Si une deuxième personne le dit, elle ne sera plus posée.`,
    retired: () => phrase`Merci. Deux personnes l’ont dit\u00A0: cette question ne sera plus posée.`,
    reviewAdded: () => phrase`Ajouté à vos révisions. ${code('/review')} montre ce qu’il y a à réviser.`,
    reviewThere: () =>
      phrase`C’est déjà dans vos révisions. ${code('/review')} montre ce qu’il y a à réviser.`,
    ownCard: () =>
      phrase`Vous avez écrit cette question vous-même\u202F; votre réponse ne compterait donc pas.`,
    emptyAnswer: () =>
      phrase`Il n’y avait pas de réponse. Appuyez de nouveau sur le bouton et saisissez-en une.`,
    unknownPrompt: () => phrase`Je ne connais plus cette question.`,
    changed: () =>
      phrase`Les textes ont changé depuis que cette question a été posée\u202F; le passage ne peut donc plus être montré.`,
  },
}
