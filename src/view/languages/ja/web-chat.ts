import { code, phrase } from '../../view.ts'
import type { WebChat } from '../en/web-chat.ts'
import { documents } from './counts.ts'

/** What stands on the page to try the bot on, in Japanese. */
export const webChat: WebChat = {
  webChat: {
    name: 'Verbatim',
    purpose: '資料の言葉で、書かれているとおりに答えます。',
    talk: '会話',
    you: '自分',
    guest: 'ゲスト',
    onlyYou: '自分だけに表示されています',
    underPost: '前のメッセージへの返信',
    box: '質問またはコマンド',
    boxHint: '質問するか、/ を入力',
    send: '送信',
    keys: 'Enterで送信し、ShiftとEnterで改行します。',
    skip: '入力欄へ移動',
    choose: '選択',
    cancel: 'キャンセル',
    sentForm: (title) => `「${title}」に入力しました。`,
    optional: '（空欄可）',
    here: 'この会話',
    open: '本文で読む',
    added: '追加：',
    removed: '削除：',
    download: (name) => `${name} をダウンロード`,
    menu: 'このメッセージでできること',
    suggestions: '候補',
    intro: (count) =>
      phrase`${documents(count)}を読み込みました。質問すると、答えとなる箇所を表示し、なければないと伝えます。`,
    commands: () => phrase`${code('/verbatim')} と入力すると、できることをすべて確認できます。`,
    tryIt: '入力の例',
    examples: { ask: '質問', cite: '引用', check: '照合', quiz: 'クイズ' },
    exampleQuestion: (subject) => subject,
    private: 'この会話は、ほかの人には見えません。',
    waiting: '調べています',
    unreached: '今はVerbatimに接続できません。入力した言葉は残っています。少し待ってもう一度お試しください。',
    problems: {
      back: '会話に戻る',
      notFound: 'このアドレスには何もありません。',
      gone: 'そのファイルはもう残っていません。会話でもう一度書き出してください。',
      unread: '送られた内容を読み取れませんでした。会話に戻って、もう一度お試しください。',
      tooLarge: '一度に送るには多すぎます。いくつかに分けて送ってください。',
      foreign: 'このページから送られたものではないため、何もしませんでした。',
      host: 'このページは、プログラムの起動時に表示されるアドレスでだけ使えます。',
      stale: 'このページを開いてから時間がたちすぎました。会話に戻って、もう一度操作してください。',
      resting: 'Verbatimはちょうど起動中か終了中です。少し待ってからページを読み込み直してください。',
    },
  },
}
