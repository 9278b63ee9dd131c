# The settings page.

setting-font = Font
setting-font-bundled = Inter
setting-font-system = The system’s
setting-theme = Theme
setting-theme-system = Follow the system
setting-theme-light = Light
setting-theme-dark = Dark
setting-contrast = Contrast
setting-contrast-system = Follow the system
setting-contrast-normal = Normal
setting-contrast-high = High
setting-language = Language
setting-language-system = Follow the system
# The name of this file's own language, in that language.
setting-language-own = English
setting-zoom = Size of text
setting-zoom-percent = { $count } %
setting-templates = Templates
setting-templates-hint = The fields that companies and people are filled in by.
setting-templates-edit = Edit templates…
setting-hosts = Hosts that documents may go to besides Amazon S3
setting-hosts-hint = One on each line. Only hosts that spektr's support has told you are theirs: whoever runs one can read your documents.
setting-hosts-wrong = “{ $host }” is no host, or one too many. Enter a name such as files.example.com, or files.example.com:8443 with its port.
