import { grammarOf } from '../../grammar.ts'
import { phrase, strong } from '../../view.ts'
import type { Checking } from '../en/checking.ts'
import { documents, places } from './counts.ts'

const { number } = grammarOf('ja')

/** What is said of a quotation that was checked, in Japanese. */
export const checking: Checking = {
  checking: {
    verbatim: () => phrase`${strong('完全に一致しています。')}資料に、このとおりに書かれています。`,
    nearly: (differences) =>
      phrase`${strong('言葉は一致しています。')}すべての語が、この順序で資料にあります。違いは${differences.join('、')}だけです。`,
    slight: {
      case: '大文字・小文字',
      punctuation: '句読点などの記号',
      omission: '省略（印あり）',
      insertion: '補足（印あり）',
      footnote: '脚注の番号',
    },
    differs: () => phrase`${strong('一致していません。')}資料の中で最も近い箇所とは、言葉が違います。`,
    negation: () =>
      phrase`${strong('否定の有無が異なります。')}一方が述べていることを、もう一方は否定しています。`,
    cut: () =>
      phrase`${strong('印のない省略があります。')}途中の言葉が抜けていますが、引用文にそれを示す印がありません。`,
    cutNegation: () => phrase`抜けている言葉の中に、${strong('否定の表現')}があります。`,
    overAsides: () =>
      phrase`${strong('言葉は一致しています。')}すべての語が、この順序で資料にあります。途中に、広告やメニューなど本文ではないものが入っています。`,
    aside: (title, reason) =>
      phrase`${strong('本文ではありません。')}この言葉があるのは、「${strong(title)}」のファイルを読み込んだときに除外した行（${reason}）です。`,
    spliced: (count) =>
      phrase`${strong('つなぎ合わせた文です。')}それぞれの部分は、離れた${places(count)}にあります。資料のどこにも、続けては書かれていません。`,
    close: () =>
      phrase`${strong('引用文ではありません。')}このとおりに書かれた資料はありません。下の箇所には主な言葉のほとんどがあり、印を付けてあります。同じ意味かどうかはご自身で判断してください。`,
    absent: (count) =>
      phrase`${strong('見つかりません。')}ここにある${documents(count)}にこの言葉はなく、比べられるほど近い箇所もありません。ほかの文献にはあるかもしれません。`,
    short: () =>
      phrase`${strong('短すぎて調べられません。')}これほど短い言葉はどこにでも出てくるため、3語以上を入力してください。`,
    compared: '比較：',
    onlyDocument: '文書にだけある',
    onlyQuotation: '引用文にだけある',
    alsoAt: '同じ言葉はここにもあります：',
    moreAt: (count) => phrase`ほかに${places(count)}あります。`,
    quoted: (words) => phrase`「${words}」`,
    heading: (count) => `資料と照合した引用文：${number(count)}件`,
    others: (count) =>
      phrase`このメッセージには引用がほかに${number(count)}件あります。1件ずつ照合してください。`,
    cutOff: (limit) => phrase`引用文の初めの${number(limit)}文字だけを照合しました。`,
    wholeMessage: () => phrase`このメッセージには引用を示す印がないため、全体を照合しました。`,
    nothingQuoted: () =>
      phrase`そのメッセージに引用はありません。引用符で囲んだ言葉も、「>」で始まる行もありません。`,
    nothingToCheck: () => phrase`まだ引用文がありません。コマンドの後に書いてください。`,
    reply: 'メッセージに返信',
    replied: '返信済み',
  },
}
