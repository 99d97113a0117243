type ImportButtonProps = { readonly label: string; readonly onFile: (file: File) => void };

/** A file field that looks like the other buttons. */
export function ImportButton({ label, onFile }: ImportButtonProps) {
  const take = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // Else choosing the same file again would not count as a change.
    input.value = '';
  };
  return (
    <label class="button import-button">
      {label}
      <input
        type="file"
        class="spoken"
        accept=".json,application/json"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </label>
  );
}
