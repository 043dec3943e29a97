/* Samspel: everything here makes a page quicker; nothing needs it. */
