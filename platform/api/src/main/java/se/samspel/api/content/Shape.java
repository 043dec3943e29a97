package se.samspel.api.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of a JSON value, declared once by a content kind: the strict reader, the JSON Schema for editors and the
 * error texts all derive from it.
 */
public sealed interface Shape {
    /** Text of a length in characters; a pattern (Java regex) may be empty. The hint says in Swedish what fits it. */
    record Text(int least, int most, String pattern, String hint) implements Shape {}

    /** One of a few words. */
    record Choice(List<String> words) implements Shape {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** A whole number between two, both included. */
    record Whole(long least, long most) implements Shape {}

    /** true or false. */
    record Truth() implements Shape {}

    /** An ordered list. */
    record Many(Shape of, int least, int most) implements Shape {}

    /** An object with named members; anything else in it is an error with "menade du". */
    record Members(Map<String, Member> members) implements Shape {
        public Members {
            members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** Names that the author chooses, each with the same shape of value, such as texts by area id. */
    record Named(Shape of, int most) implements Shape {}

    /** A member: its shape, whether it must be there, and one Swedish sentence for the editor's help. */
    record Member(Shape shape, boolean required, String help) {}

    static Text text(int most) {
        return new Text(1, most, "", "");
    }

    /** An id: a–z, digits and hyphens, at most 60. */
    static Text id() {
        return new Text(1, 60, "[a-z0-9][a-z0-9-]*", "små bokstäver a–z, siffror och bindestreck");
    }

    static Many listOf(Shape of, int most) {
        return new Many(of, 0, most);
    }

    static Builder object() {
        return new Builder();
    }

    /** Collects members in the order they are written. */
    final class Builder {
        private final Map<String, Member> members = new LinkedHashMap<>();

        public Builder must(String name, Shape shape, String help) {
            members.put(name, new Member(shape, true, help));
            return this;
        }

        public Builder may(String name, Shape shape, String help) {
            members.put(name, new Member(shape, false, help));
            return this;
        }

        public Members build() {
            return new Members(members);
        }
    }
}
