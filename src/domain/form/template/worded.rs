//! The forms of companies and people in another language: the words that come with the program are
//! said in it, words an operator chose stay.
//!
//! Must not know: languages.

use super::super::schema::Form;
use super::forms::Forms;

impl Forms {
    /// The same, the forms of companies and people in other words where `say` has some. What is
    /// sent stays the same.
    #[must_use]
    pub fn in_words(self, say: impl Fn(&str) -> Option<String>) -> Self {
        let [company, individual] =
            [&self.company, &self.individual].map(|form| worded(form, &say));
        Self { company, individual, ..self }
    }
}

/// These forms have no conditions.
fn worded(form: &Form, say: &impl Fn(&str) -> Option<String>) -> Form {
    let put = |text: &mut String| {
        if let Some(said) = say(text) {
            *text = said;
        }
    };
    let mut fields = form.fields().to_vec();
    for field in &mut fields {
        [&mut field.label, &mut field.hint].into_iter().for_each(put);
        field.rules.iter_mut().filter_map(|rule| rule.message_mut()).for_each(put);
    }
    Form::new(fields)
}
