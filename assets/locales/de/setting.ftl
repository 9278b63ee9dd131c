# The settings page.

setting-font = Schrift
setting-font-bundled = Inter
setting-font-system = Die des Systems
setting-theme = Design
setting-theme-system = Wie das System
setting-theme-light = Hell
setting-theme-dark = Dunkel
setting-contrast = Kontrast
setting-contrast-system = Wie das System
setting-contrast-normal = Normal
setting-contrast-high = Hoch
setting-language = Sprache
setting-language-system = Wie das System
setting-language-own = Deutsch
setting-zoom = Textgröße
setting-zoom-percent = { $count } %
setting-templates = Vorlagen
setting-templates-hint = Die Felder, nach denen Unternehmen und Personen ausgefüllt werden.
setting-templates-edit = Vorlagen bearbeiten…
setting-hosts = Server außer Amazon S3, an die Dokumente gehen dürfen
setting-hosts-hint = Je Zeile einer. Nur Server, von denen der Support von spektr Ihnen gesagt hat, dass sie zu spektr gehören: Wer einen betreibt, kann Ihre Dokumente lesen.
setting-hosts-wrong = „{ $host }“ ist kein Servername oder einer zu viel. Geben Sie einen Namen wie files.example.com ein, oder mit Port files.example.com:8443.
