/*
 * Forced into every C++ file of the database driver, so that it runs on
 * runtimes that only have version 9 of Node-API (Electron 33, Node 20) as well
 * as on newer ones.
 *
 * The driver keeps references to strings, which Node-API allows from version 10
 * on. Here such a primitive is put in a box, an array of one element that
 * carries a type tag, and the reference is held to the box. Reading the
 * reference takes the primitive out again, so the driver notices nothing.
 */
#ifndef LEDERSPIND_NODE_API_9_H
#define LEDERSPIND_NODE_API_9_H
#ifdef __cplusplus

#undef NAPI_VERSION
#define NAPI_VERSION 9
#include <node_api.h>

namespace lederspind {

static const napi_type_tag box_tag = {0x6c65646572737069ULL, 0x6e64206e61706939ULL};

/* Whether Node-API 9 can hold a reference to this value as it is. */
static inline bool is_referable(napi_valuetype type) {
  return type == napi_object || type == napi_function || type == napi_external ||
         type == napi_symbol;
}

static inline napi_status box_primitive(napi_env env, napi_value primitive, napi_value* box) {
  napi_status status = napi_create_array_with_length(env, 1, box);
  if (status == napi_ok) status = napi_set_element(env, *box, 0, primitive);
  if (status == napi_ok) status = napi_type_tag_object(env, *box, &box_tag);
  return status;
}

static inline napi_status create_reference(napi_env env, napi_value value, uint32_t count,
                                           napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  napi_value target = value;
  if (!is_referable(type)) {
    status = box_primitive(env, value, &target);
    if (status != napi_ok) return status;
  }
  return napi_create_reference(env, target, count, result);
}

static inline napi_status get_reference_value(napi_env env, napi_ref ref, napi_value* result) {
  napi_status status = napi_get_reference_value(env, ref, result);
  if (status != napi_ok || *result == nullptr) return status;
  /* An array is asked for first: it is far cheaper than looking for the tag. */
  bool boxed = false;
  status = napi_is_array(env, *result, &boxed);
  if (status != napi_ok || !boxed) return status;
  status = napi_check_object_type_tag(env, *result, &box_tag, &boxed);
  if (status != napi_ok || !boxed) return status;
  return napi_get_element(env, *result, 0, result);
}

}  // namespace lederspind

#define napi_create_reference lederspind::create_reference
#define napi_get_reference_value lederspind::get_reference_value

#endif
#endif
