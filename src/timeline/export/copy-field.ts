/**
 * Copies what stands in a field. Where the browser does not allow it, the field is left selected for the reader's keys.
 *
 * @param field a field that is only read
 * @returns whether it was copied
 */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
