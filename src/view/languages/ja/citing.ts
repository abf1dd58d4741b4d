import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Citing } from '../en/citing.ts'
import { places } from './counts.ts'

const { number } = grammarOf('ja')

/** What is said where a passage is cited and references are expanded, in Japanese. */
export const citing: Citing = {
  citing: {
    buttons: {
      narrower: '前後を減らす',
      post: (ordinal) => `${number(ordinal)}番を投稿`,
      posted: (ordinal) => `${number(ordinal)}番を投稿済み`,
      here: 'ここに投稿',
      postedHere: 'ここに投稿済み',
    },
    typed: {
      wider: '前後の段落を1つずつ増やして表示',
      narrower: '前後の段落を1つずつ減らして表示',
      post: 'その箇所を出典とともに表示',
    },
    how: () =>
      phrase`箇所は、${code('cite mill1859 ¶ 4')} のような参照、最初の言葉、または覚えている言葉で指定してください。続けて、スタイルは ${code('apa')}、前後1段落ずつの追加は ${code('+1')}、自分だけへの表示は ${code('me')} で指定できます。`,
    several: (count) => phrase`この言葉で始まる箇所は${places(count)}あります：`,
    candidate: () => phrase`お探しの箇所はこちらですか？`,
    candidates: () => phrase`お探しの箇所は、この中のどれかですか？`,
    nearestOne: () => phrase`資料に、そう述べている箇所はありません。最も近い箇所はこちらです：`,
    nearest: () => phrase`資料に、そう述べている箇所はありません。近い箇所は次のとおりです：`,
    nothing: (typed) => phrase`資料に、「${typed}」に近い箇所はありません。`,
    choose: () => phrase`自分だけに表示されています。選ぶまで何も投稿されません。`,
    goesOn: (shown) => phrase`ここに表示しているのは ${shown} の初めの部分だけで、まだ続きがあります。`,
    rest: (count) => phrase`ほかの${places(count)}（全文は引用していません）：`,
    moreRest: (count) => phrase`さらに${places(count)}ありますが、省略しました。`,
    noReferences: (example) =>
      phrase`そのメッセージに参照はありません。参照は ${code(example)} のように書きます。`,
    noWork: (alias) =>
      phrase`「${alias}」という略称の資料はありません。${code('sources')} で一覧を確認できます。`,
    noWorkNear: (alias, near) =>
      phrase`「${alias}」という略称の資料はありません。近い略称は${near.join('、')}です。`,
    noPlace: (alias, place, has) =>
      phrase`${strong(alias)} に ${place} はありません。指定できるのは ${has} です。`,
    noPlaces: (alias, place, paragraphs) =>
      phrase`${strong(alias)} に ${place} はありません。段落は ${paragraphs} です。${code(`${alias} ¶ 1`)} のように段落で引用してください。`,
    backward: (place, swapped) =>
      phrase`「${place}」は始まりと終わりが逆です。もしかして ${code(swapped)} のことですか？`,
    bare: (typed, example) =>
      phrase`「${typed}」は資料の名前だけで、箇所が指定されていません。${code(example)} のように箇所を付けてください。`,
    unread: (typed, example) =>
      phrase`「${typed}」は参照として読み取れません。${code(example)} のように書いてください。`,
  },
}
