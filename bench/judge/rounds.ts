/** Times of several contestants, interleaved so that what slows the machine down slows all of them. */
export function medianOfRounds(contestants: readonly (() => unknown)[], rounds: number): readonly number[] {
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    contestants.forEach((run, index) => {
      const start = performance.now();
      run();
      times[index]?.push(performance.now() - start);
    });
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN);
}
