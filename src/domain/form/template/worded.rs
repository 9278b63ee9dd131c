//! Translations of the forms of companies and people: built-in texts are translated, an operator's
//! own texts are kept.
//!
//! Does not depend on a language.

use super::super::schema::Form;
use super::forms::Forms;

impl Forms {
    /// Returns the forms with the texts of companies and people replaced where `say` returns one.
    /// The data that is sent stays the same.
    #[must_use]
    pub fn in_words(self, say: impl Fn(&str) -> Option<String>) -> Self {
        let [company, individual] =
            [&self.company, &self.individual].map(|form| worded(form, &say));
        Self { company, individual, ..self }
    }
}

/// Returns one form translated; these forms have no conditions.
fn worded(form: &Form, say: &impl Fn(&str) -> Option<String>) -> Form {
    let put = |text: &mut String| {
        if let Some(translation) = say(text) {
            *text = translation;
        }
    };
    let mut fields = form.fields().to_vec();
    for field in &mut fields {
        [&mut field.label, &mut field.hint].into_iter().for_each(put);
        field.rules.iter_mut().filter_map(|rule| rule.message_mut()).for_each(put);
    }
    Form::new(fields)
}
