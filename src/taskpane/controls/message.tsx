import "./message.css";

export interface Notice {
  readonly tone: "success" | "warning" | "danger" | "progress";
  readonly text: string;
}

/** Says how an action went. Its place is always there, so that screen readers announce what appears in it. */
export function Message({ notice }: { readonly notice: Notice | null }) {
  return (
    <div class="notice" role="status">
      {notice && (
        <p class="message" data-tone={notice.tone}>
          {notice.text}
        </p>
      )}
    </div>
  );
}
