/** A drawing chosen as a file is read into the field that holds its text: what is sent is what is seen there. */
function offerDrawing(place: HTMLElement): void {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[name="${place.dataset['into'] ?? ''}"]`);
  if (!field) return;
  const group = document.createElement('div');
  group.className = 'govuk-form-group';
  const label = document.createElement('label');
  label.className = 'govuk-label';
  label.htmlFor = 'drawing';
  label.textContent = place.dataset['label'] ?? '';
  const input = document.createElement('input');
  input.type = 'file';
  input.id = 'drawing';
  input.className = 'govuk-file-upload';
  input.accept = 'image/svg+xml,.svg';
  input.addEventListener('change', () => void readDrawing(input, field));
  group.append(label, input);
  place.append(group);
}

async function readDrawing(input: HTMLInputElement, field: HTMLTextAreaElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  field.value = await file.text();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

for (const place of document.querySelectorAll<HTMLElement>('[data-into]')) offerDrawing(place);
