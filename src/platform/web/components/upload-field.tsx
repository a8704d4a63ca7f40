import type { VNode } from 'preact';
import { useReader } from '../shell/reader.js';
import { words } from '../words.js';
import { describedBy, FormGroup, type FieldProps } from './form-group.js';

/** A file to choose or to drop. Put it in a `Form` with `upload`: the browser then shows how far it has got. */
export function UploadField({
  accept,
  multiple,
  ...field
}: FieldProps & { readonly accept?: string; readonly multiple?: boolean }): VNode {
  const w = words(useReader().locale).upload;
  const zone = {
    'data-module': 'govuk-file-upload',
    'data-i18n.choose-files-button': multiple ? w.chooseMany : w.choose,
    'data-i18n.drop-instruction': multiple ? w.dropMany : w.drop,
    'data-i18n.no-file-chosen': w.none,
    'data-i18n.multiple-files-chosen.one': w.chosen.one,
    'data-i18n.multiple-files-chosen.other': w.chosen.other,
    'data-i18n.multiple-files-chosen.many': w.chosen.other,
    'data-i18n.entered-drop-zone': w.entered,
    'data-i18n.left-drop-zone': w.left,
  } as const;
  return (
    <FormGroup field={field}>
      <div class="govuk-drop-zone" {...zone}>
        <input
          class={`govuk-file-upload${field.error === undefined ? '' : ' govuk-file-upload--error'}`}
          id={field.id}
          name={field.name}
          type="file"
          accept={accept}
          multiple={multiple}
          aria-describedby={describedBy(field)}
          aria-invalid={field.error === undefined ? undefined : true}
        />
      </div>
    </FormGroup>
  );
}
