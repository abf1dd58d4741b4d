import type { QuizCommands } from '../en/quiz-commands.ts'

/** What a chat client shows beside the commands of the quiz, in Korean. */
export const quizCommands: QuizCommands = {
  quizSlash: {
    quiz: '읽기 자료에서 낸 문제를 지금 풀거나 매일 하나씩 풀어요',
    review: '기억하고 싶은 것을 때맞춰 복습해요',
    now: '지금 퀴즈 풀기: 혼자, 함께, 또는 시험으로',
    daily: '여기에 매일 한 문제: 언제, 무엇에 대해 낼지 운영자가 정해요',
    stats: '내 학습 현황, 나만 볼 수 있어요',
    board: '누가 가장 많이 답했는지, 또는 모임이 얼마나 했는지',
    cards: '운영자용: 멤버가 낸 문제를 승인, 수정, 삭제',
    add: '직접 문제 내기',
    import: '표나 Anki에서 문제 가져오기',
    export: '문제 내보내기: Anki 또는 표',
    makeCard: '퀴즈 카드 만들기',
    makeCardSummary: '이 메시지로 문제를 만들어요. 운영자가 승인하면 나와요',
    options: {
      questions: '문제 수, 1–20',
      style: '진행 방식',
      time: '문제를 낼 시각, 예: 09:00',
      zone: '시간대: 도시나 지역',
      days: '요일: 평일, 월 수 금, 매일',
      reveal: '정답을 공개할 시각, 예: 20:00',
      channel: '문제를 낼 채널 (비우면 이 채널)',
      group: '알릴 대상 (비우면 없음)',
      period: '기간',
      format: '형식',
    },
    styles: {
      practice: '연습: 혼자, 정답을 바로 확인',
      together: '함께: 모두가 보는 곳에서 다 같이',
      exam: '시험: 한 번씩만, 정답은 마지막에',
    },
    periods: { week: '이번 주', month: '이번 달', all: '전체 기간' },
    formats: { anki: 'Anki 텍스트', apkg: 'Anki 패키지', csv: '표(CSV)' },
  },
}
