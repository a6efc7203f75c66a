/** Waiting for what Excel tells later: until it holds, however slow the machine is. */
const PATIENCE = 30_000;

export async function eventually(holds: () => void): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return holds();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
