package se.samspel.api.web;

/**
 * A view with a status other than 200: 409 for a conflict, 422 for a form to correct.
 *
 * @param status HTTP status
 * @param body a {@link View}, or any record for the API
 */
public record Answer(int status, Object body) {}
