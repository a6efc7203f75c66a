/** Files on their way in and out of the page. */

/** A sample workbook that is served with the page; null where it does not arrive. */
export async function fetchSample(name: string): Promise<Uint8Array | null> {
  const response = await fetch(`samples/${encodeURIComponent(name)}`).catch(() => null);
  return response?.ok === true ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** Calls back for a file that is chosen in the field or dropped anywhere on the page. */
export function onFileChosen(field: HTMLInputElement, page: HTMLElement, take: (name: string, bytes: Uint8Array) => void): void {
  const read = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) take(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  field.addEventListener('change', () => {
    void read(field.files?.[0]);
    // So that the same file can be chosen again.
    field.value = '';
  });
  page.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    page.classList.add('dropping');
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) page.classList.remove('dropping');
  });
  page.addEventListener('drop', (event) => {
    page.classList.remove('dropping');
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void read(file);
  });
}

export function download(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/\.\w+$/, '') + '.xlsx';
  link.click();
  URL.revokeObjectURL(address);
}
