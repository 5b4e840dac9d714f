// Questions, answers and explanations are in the page. The script only says whether the choice made
// before an answer is opened was right, and keeps count; nothing is kept or sent.
import { fillIn, score } from './score.ts';

const questions = [...document.querySelectorAll<HTMLElement>('.question')];
const status = document.querySelector<HTMLElement>('#score');
const again = document.querySelector<HTMLButtonElement>('#again');
const outcomes: (boolean | undefined)[] = questions.map(() => undefined);

const show = () => {
  if (!status || !again) return;
  const numbers = score(outcomes);
  status.textContent = numbers.answered > 0 ? fillIn(status.dataset['words'] ?? '', numbers) : '';
  again.hidden = numbers.answered === 0;
};

for (const [index, question] of questions.entries()) {
  const details = question.querySelector('details');
  const verdict = question.querySelector<HTMLElement>('.verdict');
  const radios = [...question.querySelectorAll('input')];
  details?.addEventListener('toggle', () => {
    const chosen = radios.find((radio) => radio.checked);
    if (!details.open || !verdict || !chosen || outcomes[index] !== undefined) return;
    const right = chosen.value === question.dataset['answer'];
    outcomes[index] = right;
    verdict.textContent = (right ? verdict.dataset['right'] : verdict.dataset['wrong']) ?? '';
    verdict.classList.toggle('ok', right);
    for (const radio of radios) radio.disabled = true;
    show();
  });
}

again?.addEventListener('click', () => {
  outcomes.fill(undefined);
  for (const question of questions) {
    for (const radio of question.querySelectorAll('input')) Object.assign(radio, { checked: false, disabled: false });
    for (const details of question.querySelectorAll('details')) details.open = false;
    for (const verdict of question.querySelectorAll('.verdict')) verdict.textContent = '';
  }
  show();
  questions[0]?.querySelector('input')?.focus();
});
