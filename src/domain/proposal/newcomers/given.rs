//! Common given names, and words of file names that are nobody's name.
//!
//! Knows nothing of files. The given names are the frequent ones of the countries whose languages
//! the window speaks; they tell the order of a name, and nothing is refused for their lack.

use std::collections::HashSet;

use super::super::name;

/// Given names.
const NAMES: &str = "Aaron Abdul Abigail Adam Adele Adrian Adriana Agata Agnes Agnieszka Ahmed Aino Alan Alba \
    Albert Alberto Alejandra Alejandro Aleksander Aleksandra Alessandra Alessandro Alessia Alex \
    Alexander Alexandra Alexandre Alfonso Alfred Ali Alice Alicia Alina Allan Alma Amalie Amanda \
    Amelia Amina Amir Amy Ana Anders Andre Andrea Andreas Andrew Andrzej Angela Angelika Anita \
    Anja Anke Ann Anna Anne Anneli Annette Annika Anni Anouk Antje Antoine Anton Antonio António \
    Antti April Arne Arnaud Arthur Artur Astrid Augusto Aurélie Axel Barbara Bart Bartosz Beata \
    Beatrice Beatriz Ben Benedikt Benjamin Bent Bernd Bernhard Bettina Bill Birgit Birgitta \
    Bjarne Björn Bjørn Bo Bob Bogdan Brian Brigitte Britta Bruno Camilla Camille Carl Carla \
    Carlo Carlos Carmen Carol Carolina Caroline Catarina Catharina Catherine Cécile Cecilia \
    Cecilie Charles Charlotte Chiara Chloé Chris Christian Christiane Christina Christine \
    Christoph Christophe Christopher Claire Clara Claudia Claus Cristina Cristian Dagmar Daniel \
    Daniela Daniele Danielle Danuta David Davide Deborah Dennis Diana Diego Dieter Dirk Dominik \
    Dominique Donald Dorota Dorothea Duarte Eduardo Edward Eero Eileen Elena Eleonora Elin Elisa \
    Elisabeth Elizabeth Ella Elsa Emil Emilia Emilie Emily Emma Emmanuel Enrico Eric Erik Erika \
    Erkki Ernst Esther Eugenio Eva Evelyn Ewa Fabian Fabio Fatima Federica Federico Felix \
    Fernanda Fernando Filip Filipa Finn Flemming Florence Florian Francesca Francesco Francisco \
    Franck François Françoise Frank Frans Franz Frederic Frédéric Frederik Frederikke Fredrik \
    Freja Friedrich Gabriel Gabriela Gabriele Gabriella Geert Georg George Georges Gerard Gerd \
    Gerhard Gert Gianluca Gianni Giorgio Giovanni Giulia Giuseppe Gonçalo Grace Graham Grażyna \
    Grzegorz Guillaume Gunnar Günter Günther Gustav Gustavo Hanna Hanne Hannah Hannele Hans \
    Harald Harry Hassan Heather Heidi Heikki Heinrich Heinz Helen Helena Helene Hélène Helga \
    Helle Helmut Hendrik Henri Henrik Henrique Henry Herbert Hilde Holger Hugo Ibrahim Ida \
    Ignacio Igor Ilaria Ines Inés Inês Inga Inge Ingeborg Inger Ingrid Irene Irina Iris Isabel \
    Isabella Isabelle Ivan Iwona Jaakko Jack Jacek Jacob Jacqueline Jacques Jaime Jakob Jakub \
    James Jan Jana Jane Janet Janina Janne Janusz Jari Jason Javier Jean Jeanne Jeff Jennifer \
    Jens Jeremy Jerzy Jesper Jessica Jette Jeroen Jesús Jim Joachim Joakim Joan Joana Joanna \
    João Joao Jochen Joel Johan Johann Johanna Johannes John Johnny Jolanta Jon Jonas Jonathan \
    Joost Jordi Jorge Jörg Jørgen José Jose Josef Josefine Joseph Juan Juha Juho Julia Julie \
    Julien Julio Jürgen Jussi Justyna Kaja Kalle Kamil Karen Kari Karin Karina Karl Karolina \
    Karsten Kasper Katarina Katarzyna Kate Katharina Katherine Kathleen Kathrin Katja Katrine \
    Kazimierz Keith Kelly Kenneth Kerstin Kevin Kim Kirsi Kirsten Kjell Klaus Knud Konrad \
    Kristian Kristiina Kristin Kristina Kristine Krystyna Krzysztof Kurt Lara Lars Lasse Laura \
    Laurence Laurent Lauri Lea Leena Leif Lena Leo Leon Leonardo Leonor Liam Lili Lillian Lina \
    Linda Line Linus Lisa Lise Lisbeth Liv Lone Lorenzo Lotte Louis Louise Luc Luca Lucas Lucia \
    Lucía Ludwig Luigi Luis Luisa Lukas Łukasz Lutz Maarten Maciej Mads Magdalena Magnus Maja \
    Małgorzata Malin Manuel Manuela Marc Marcel Marcin Marco Marcos Marcus Marek Margaret \
    Margarida Margit Margrethe Maria María Marianne Marie Mariana Marieke Marija Mario Marion \
    Maritta Marjo Mark Marko Markku Markus Marta Martha Martin Martina Martine Mary Mateusz \
    Mathias Mathilde Mats Matteo Matthew Matthias Matti Maurizio Max Maximilian Megan Melanie \
    Mercedes Merete Mette Mia Michael Michaela Michał Michel Michela Michelle Miguel Mika Mikael \
    Mikkel Mikko Milan Minna Mirosław Mogens Mohamed Mohammed Mona Monica Monika Monique Morten \
    Muhammad Nadia Nadine Nancy Natalia Natalie Nathalie Nicholas Nick Nicola Nicolaj Nicolas \
    Nicole Niels Nigel Nikolaj Nikolaus Nils Nina Noah Noémie Nora Norbert Nuno Ola Olaf Olav \
    Ole Olga Oliver Olivia Olivier Olof Oscar Oskar Osman Oskari Otto Outi Paola Paolo Pascal \
    Patricia Patricio Patrick Patrik Patrycja Paul Paula Paulina Paulo Pauline Paweł Pedro Peder \
    Pekka Per Pernille Peter Petra Petri Petter Philip Philipp Philippe Pia Pierre Pieter Pietro \
    Pilar Piotr Poul Preben Rachel Radosław Rafael Rafał Rainer Ralf Ramón Raphaël Rasmus Raúl \
    Rebecca Reinhard Renata Renate René Ricardo Riccardo Richard Rikke Rita Robert Roberta \
    Roberto Robin Rodrigo Roger Roland Rolf Roman Ronald Rosa Rosario Roy Ruben Rui Ruth Ryan \
    Ryszard Sabine Sabrina Saga Samuel Sami Sandra Sanna Sanne Sara Sarah Scott Sean Sebastian \
    Sergio Signe Sigrid Silke Silvia Simon Simona Simone Sofia Sofie Sonia Sonja Sophia Sophie \
    Søren Stanisław Stefan Stefania Stefanie Stefano Steffen Sten Stephan Stéphane Stephanie \
    Stephen Steve Steven Stig Stine Susan Susana Susanne Svein Sven Sylvia Sylvie Szymon Tamara \
    Tanja Tapio Tatiana Teresa Terje Teemu Thea Theo Theresa Thierry Thomas Thorsten Tiago Tim \
    Timo Tina Tobias Todd Tom Tomas Tomás Tomasz Tommaso Tommy Tone Tony Torben Tore Torsten \
    Tove Trine Troels Tuomas Tuula Udo Ulf Ulla Ulrich Ulrik Ulrika Ulrike Ursula Uwe Valentina \
    Valeria Vanessa Vasco Vera Veronica Véronique Vibeke Victor Victoria Viktor Viktoria Ville \
    Vincent Vincenzo Virginia Virginie Vivian Volker Walter Wanda Wendy Werner Wiebke Wiesław \
    Willem William Willy Wioletta Wojciech Wolfgang Xavier Yannick Yasmin Yusuf Yves Yvonne \
    Zbigniew Zofia Zuzanna";

/// Words beside documents and names that are not part of a name.
const NO_NAMES: &str = "a3 a4 address amended annex annexe annual appendix applicant application approved archive \
    attachment attached audited bank bill birth board bottom business camera card cert ceo cfo \
    chairman children client clients closing colored coloured completed consolidated contract \
    country corporate current customer data dad daughter death details directors download \
    downloads dr entity evidence exhibit expired extraordinary father file folder form formular \
    gas general group holder house husband identification info information internet invoice \
    kontrakt kunden landline letter list main manager marriage md medical meeting member members \
    memo message minutes mother mr mrs ms mum notary note notes number official opening ordinary \
    original originals other outlook overview owner owners page part partner parents payment \
    personal phone photo photos power prof proof quarterly recent report review room sample \
    schedule sent shareholder shareholders signature signatory small son spouse statement strom \
    summary table tax team telefon telephone temp temporary test top uploaded unaudited untitled \
    version water wife work year denmark danmark dansk sweden sverige svensk norway norge norsk \
    finland suomi germany deutschland austria osterreich switzerland schweiz france francaise \
    italy italia italiana spain espana espanola portugal portuguesa poland polska netherlands \
    nederland nederlands belgium belgie belgique ireland irish england english scotland british \
    usa american luxembourg europe european europa";

/// The lists, normalized once.
pub(super) struct Given {
    names: HashSet<String>,
    others: HashSet<String>,
}

impl Given {
    pub(super) fn new() -> Self {
        let set = |list: &str| list.split_whitespace().flat_map(name::words).collect();
        Self { names: set(NAMES), others: set(NO_NAMES) }
    }

    /// Returns true for a known given name.
    pub(super) fn has(&self, folded: &str) -> bool {
        self.names.contains(folded)
    }

    /// Returns true for a word that is nobody's name.
    pub(super) fn is_no_name(&self, folded: &str) -> bool {
        self.others.contains(folded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_is_no_name_is_no_given_name() {
        let given = Given::new();
        let both: Vec<&String> = given.names.intersection(&given.others).collect();
        assert_eq!(both, ["bill"], "a bill is told by its weight");
    }
}
