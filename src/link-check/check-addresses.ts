import { type Answer, stands } from './answer.ts';
import { askAddress, type Manners } from './ask-address.ts';

/** Answers by address. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * Asks for every address whose remembered answer no longer stands. A host that says it gets too many
 * requests is left alone from then on.
 *
 * @param addresses the addresses
 * @param remembered answers of earlier days
 * @param manners how requests are sent
 * @param now tells the time
 * @param hear gets each new answer as it comes, with all answers so far
 * @returns the answers for these addresses, new and remembered; one that was not asked has none
 */
export async function checkAddresses(
  addresses: readonly string[],
  remembered: Answers,
  manners: Manners,
  now: () => Date,
  hear: (all: Answers) => void = () => undefined,
): Promise<Answers> {
  const answers: Record<string, Answer> = {};
  await Promise.all(
    addresses.map(async (address) => {
      const known = remembered[address];
      if (known && stands(known, now())) {
        answers[address] = known;
        return;
      }
      const reply = await askAddress(address, manners);
      if (!reply) return;
      answers[address] = { checked: now().toISOString(), ...reply };
      hear({ ...remembered, ...answers });
    }),
  );
  return answers;
}
