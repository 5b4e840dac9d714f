/** Some browsers read the data only after the click, ms. */
const KEPT = 60_000;

/**
 * Hands the reader a file.
 *
 * @param name its name
 * @param data what it holds
 */
export function saveFile(name: string, data: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
